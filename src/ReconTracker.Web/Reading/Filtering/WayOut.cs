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
    private const int MostMeant = 4;

    /// <summary>The spelling that may have been meant, in the place of words that nothing answers; null where something is dropped.</summary>
    public string? Meant { get; init; }

    /// <summary>The names like the words asked for, and the least that can be dropped, each with what that would give, the most first: one value, all values of a name, or the scope; else two names; else everything.</summary>
    /// <param name="selection">The meetings, of which there are none.</param>
    /// <param name="db">The collection.</param>
    /// <param name="stop">Stops reading.</param>
    /// <param name="address">The filter of the address, where its <c>faction</c> chooses rows and is not counted.</param>
    internal static async Task<IReadOnlyList<WayOut>> OfAsync(MeetingSelection selection, ReconDb db, CancellationToken stop, RecordFilter? address = null)
    {
        var asked = address ?? selection.Filter;
        string[] rows = address is null ? [] : ["faction"];
        return
        [
            .. await MeantAsync(asked, db, words => selection.Under(words).Total, filter => selection.CountAsync(filter.WithoutAny(rows), db, stop), stop),
            .. Of(asked, rows, filter => selection.Under(filter.WithoutAny(rows)).Total),
        ];
    }

    /// <summary>The same of statements.</summary>
    internal static async Task<IReadOnlyList<WayOut>> OfAsync(StatementSelection selection, ReconDb db, CancellationToken stop) =>
    [
        .. await MeantAsync(selection.Filter, db, words => selection.Under(words).Total, filter => selection.CountAsync(filter, db, stop), stop),
        .. Of(selection.Filter, [], filter => selection.Under(filter).Total),
    ];

    // words that something answers under no other condition were meant
    private static async Task<List<WayOut>> MeantAsync(RecordFilter filter, ReconDb db, Func<RecordFilter, int> count, Func<RecordFilter, Task<int>> countAsync, CancellationToken stop)
    {
        var ways = new List<WayOut>();
        if (filter.Text is not { } text || count(RecordFilter.Default.In(Enum.GetValues<MeetingScope>()).With("q", text)) > 0)
        {
            return ways;
        }

        foreach (var name in (await db.NamesLikeAsync(text, MostMeant, stop)).Select(hit => hit.Passage.ToString()).Distinct())
        {
            // a name may be longer than an address takes
            var meant = filter.With("q", name);
            if (meant.Text == name && await countAsync(meant) is var given and > 0)
            {
                ways.Add(new WayOut([], meant, given) { Meant = name });
            }
        }

        return ways;
    }

    private static List<WayOut> Of(RecordFilter filter, string[] rows, Func<RecordFilter, int> count)
    {
        List<KeyValuePair<string, string>> terms = [.. filter.Terms.Where(term => !rows.Contains(term.Key))];
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
