using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Statements;

/// <summary>How many statements each answer would give, the other questions staying as they are.</summary>
/// <param name="Parties">By party that speaks or is spoken for.</param>
/// <param name="People">By person who speaks.</param>
/// <param name="Topics">By topic.</param>
/// <param name="Acts">By act.</param>
/// <param name="Scopes">By the scope of the meeting.</param>
public sealed record StatementFacets(
    IReadOnlyList<FacetCount<Slug>> Parties,
    IReadOnlyList<FacetCount<Slug>> People,
    IReadOnlyList<FacetCount<Slug>> Topics,
    IReadOnlyList<FacetCount<SpeechAct>> Acts,
    IReadOnlyList<FacetCount<MeetingScope>> Scopes)
{
    internal static async Task<StatementFacets> CountAsync(StatementFilter filter, ReconDb db, CancellationToken stop)
    {
        var byParty = db.Statements.Where(filter with { Parties = [] }, db);
        var parties = byParty.SelectMany(statement => statement.Speakers, (statement, speaker) => new { statement.Slug, speaker.Party })
            .Union(byParty.Select(statement => new { statement.Slug, Party = statement.OnBehalfOf }))
            .Where(row => row.Party != null).GroupBy(row => row.Party).Select(group => new { group.Key, Count = group.Count() });
        var people = db.Statements.Where(filter with { People = [] }, db)
            .SelectMany(statement => statement.Speakers, (statement, speaker) => new { statement.Slug, speaker.Person }).Distinct()
            .Where(row => row.Person != null).GroupBy(row => row.Person).Select(group => new { group.Key, Count = group.Count() });
        var topics = db.Statements.Where(filter with { Topics = [] }, db)
            .SelectMany(statement => statement.Topics, (statement, entry) => entry.Topic).GroupBy(topic => topic).Select(group => new { group.Key, Count = group.Count() });
        var acts = db.Statements.Where(filter with { Acts = [] }, db).GroupBy(statement => statement.Act).Select(group => new { group.Key, Count = group.Count() });
        var scopes = db.Statements.Where(filter with { Scopes = [] }, db)
            .Join(db.Meetings, statement => statement.Meeting, meeting => (Slug?)meeting.Slug, (statement, meeting) => meeting.Scope)
            .GroupBy(scope => scope).Select(group => new { group.Key, Count = group.Count() });
        return new StatementFacets(
            Order(await parties.ToListAsync(stop), row => row.Key!.Value, row => row.Count, filter.Parties),
            Order(await people.ToListAsync(stop), row => row.Key!.Value, row => row.Count, filter.People),
            Order(await topics.ToListAsync(stop), row => row.Key, row => row.Count, filter.Topics),
            Order(await acts.ToListAsync(stop), row => row.Key, row => row.Count, filter.Acts),
            Order(await scopes.ToListAsync(stop), row => row.Key, row => row.Count, filter.Scopes));
    }

    // the most frequent first; an answer already given stays in the list even where it finds nothing
    private static List<FacetCount<T>> Order<TRow, T>(List<TRow> rows, Func<TRow, T> value, Func<TRow, int> count, T[] chosen)
        where T : notnull
    {
        var counts = rows.ConvertAll(row => new FacetCount<T>(value(row), count(row)));
        var missing = chosen.Where(answer => !counts.Exists(known => known.Value.Equals(answer))).Select(answer => new FacetCount<T>(answer, 0));
        return [.. counts.Concat(missing).OrderByDescending(known => known.Count).ThenBy(known => known.Value)];
    }
}
