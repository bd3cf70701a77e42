using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;

namespace ReconTracker.Web.Reading.Filtering;

/// <summary>A filter that would show something where the one asked for shows nothing.</summary>
/// <param name="Name">The name to drop; null to add background.</param>
/// <param name="Filter">What is left.</param>
/// <param name="Count">What it gives.</param>
public sealed record WayOut(string? Name, RecordFilter Filter, int Count)
{
    /// <summary>Each name that can be dropped, and what that would give; the most first.</summary>
    internal static IReadOnlyList<WayOut> Of(MeetingSelection selection) => Of(selection.Filter, filter => selection.Under(filter).Total);

    /// <summary>Each name that can be dropped, and what that would give; the most first.</summary>
    internal static IReadOnlyList<WayOut> Of(StatementSelection selection) => Of(selection.Filter, filter => selection.Under(filter).Total);

    private static IReadOnlyList<WayOut> Of(RecordFilter filter, Func<RecordFilter, int> count)
    {
        List<(string? Name, RecordFilter Filter)> ways = [.. filter.Terms.Select(term => term.Key).Distinct().Select(name => ((string?)name, filter.WithoutAny(name)))];
        if (!filter.Scopes.Contains(MeetingScope.Context))
        {
            ways.Add((null, filter.In([.. filter.Scopes, MeetingScope.Context])));
        }

        return [.. ways.Select(way => new WayOut(way.Name, way.Filter, count(way.Filter))).Where(way => way.Count > 0).OrderByDescending(way => way.Count)];
    }
}
