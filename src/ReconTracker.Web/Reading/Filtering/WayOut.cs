using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;

namespace ReconTracker.Web.Reading.Filtering;

/// <summary>A filter that would show something where the one asked for shows nothing.</summary>
/// <param name="Dropped">The values to drop; none to add background.</param>
/// <param name="Filter">What is left.</param>
/// <param name="Count">What it gives.</param>
public sealed record WayOut(IReadOnlyList<KeyValuePair<string, string>> Dropped, RecordFilter Filter, int Count)
{
    // each is counted; nobody reads more, and an address may have hundreds of values
    private const int Most = 12;
    private const int MostToPair = 8;
    private const int MostMeant = 6;

    /// <summary>The spelling that may have been meant, in the place of words that nothing answers; null where something is dropped.</summary>
    public string? Meant { get; init; }

    /// <summary>The names like the words asked for, and the least that can be dropped, each with what that would give, the most first: one value, all values of a name, or the scope; else two names; else everything.</summary>
    internal static async Task<IReadOnlyList<WayOut>> OfAsync(MeetingSelection selection, ReconDb db, CancellationToken stop) =>
    [
        .. await MeantAsync(selection.Filter, db, async filter => (await selection.Index.MeetingsAsync(filter, db, stop)).Total, stop),
        .. Of(selection.Filter, filter => selection.Under(filter).Total),
    ];

    /// <summary>The same of statements.</summary>
    internal static async Task<IReadOnlyList<WayOut>> OfAsync(StatementSelection selection, ReconDb db, CancellationToken stop) =>
    [
        .. await MeantAsync(selection.Filter, db, async filter => (await selection.Index.StatementsAsync(filter, db, stop)).Total, stop),
        .. Of(selection.Filter, filter => selection.Under(filter).Total),
    ];

    private static async Task<List<WayOut>> MeantAsync(RecordFilter filter, ReconDb db, Func<RecordFilter, Task<int>> countAsync, CancellationToken stop)
    {
        var ways = new List<WayOut>();
        foreach (var name in filter.Text is { } text ? (await db.NamesLikeAsync(text, MostMeant, stop)).Select(hit => hit.Passage.ToString()).Distinct() : [])
        {
            var meant = filter.With("q", name);
            ways.Add(new WayOut([], meant, await countAsync(meant)) { Meant = name });
        }

        return [.. ways.Where(way => way.Count > 0)];
    }

    private static List<WayOut> Of(RecordFilter filter, Func<RecordFilter, int> count)
    {
        List<KeyValuePair<string, string>> terms = [.. filter.Terms];
        List<string> names = [.. terms.Select(term => term.Key).Distinct()];
        WayOut Without(params IReadOnlyList<string> dropped) => Counted([.. terms.Where(term => dropped.Contains(term.Key))], filter.WithoutAny(dropped));
        WayOut Counted(IReadOnlyList<KeyValuePair<string, string>> dropped, RecordFilter left) => new(dropped, left, count(left));

        var least = terms.Where(term => filter[term.Key].Count > 1).Take(Most).Select(term => Counted([term], filter.Without(term.Key, term.Value))).Concat(names.Select(name => Without(name)));
        if (!filter.Scopes.Contains(MeetingScope.Context))
        {
            least = least.Append(Counted([], filter.In([.. filter.Scopes, MeetingScope.Context])));
        }

        var paired = names.Take(MostToPair).SelectMany((one, place) => names.Take(MostToPair).Skip(place + 1).Select(other => Without(one, other)));
        return Best(least) is { Count: > 0 } single ? single : Best(paired) is { Count: > 0 } two ? two : Best(names.Count > 2 ? [Without(names)] : []);
    }

    private static List<WayOut> Best(IEnumerable<WayOut> ways) => [.. ways.Where(way => way.Count > 0).OrderByDescending(way => way.Count).ThenBy(way => way.Dropped.Count).Take(Most)];
}
