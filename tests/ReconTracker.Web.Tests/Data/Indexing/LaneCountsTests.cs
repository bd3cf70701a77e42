using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data.Indexing;

/// <summary>The numbers of the lanes against the rows of the database.</summary>
public sealed class LaneCountsTests(SeededApp app)
{
    [Theory]
    [InlineData(null)]
    [InlineData("hamas")]
    [InlineData("fatah")]
    [InlineData("fida")]
    public async Task Counts_OfAllAndOfAFaction_AreThoseOfTheRows(string? party)
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        var filter = RecordFilter.Default.With("scope", "context").With("from", "2008");
        var selection = await (await RecordIndex.LoadAsync(db)).MeetingsAsync(filter, db);

        var counts = selection.Lanes(party is null ? [] : [new Slug(party)]).Where(count => count.Party?.Value == party)
            .OrderBy(count => count.Year).ThenBy(count => count.Month).ThenBy(count => count.Status).ThenBy(count => count.Scope);

        var slugs = selection.InOrder.ToList();
        var meetings = (await db.Meetings.Include(meeting => meeting.Delegations).Where(meeting => slugs.Contains(meeting.Slug)).ToListAsync())
            .Where(meeting => party is null || meeting.Delegations.Any(delegation => delegation.Party == party));
        counts.ShouldBe(meetings.GroupBy(Month).Select(month => month.Key with { Party = party is null ? null : new Slug(party), Count = month.Count() })
            .OrderBy(count => count.Year).ThenBy(count => count.Month).ThenBy(count => count.Status).ThenBy(count => count.Scope));
        selection.Lanes([]).Sum(count => count.Count).ShouldBe(selection.Total);
    }

    private static LaneCount Month(Meeting meeting) => meeting.When.Basis == DateBasis.Open || meeting.When.Earliest is not { } day
        ? new LaneCount(null, null, null, meeting.Status, meeting.Scope, 0)
        : new LaneCount(null, day.Year, day.Month, meeting.Status, meeting.Scope, 0);
}
