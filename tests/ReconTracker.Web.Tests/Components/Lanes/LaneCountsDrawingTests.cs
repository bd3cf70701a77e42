using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components.Lanes;

namespace ReconTracker.Web.Tests.Components.Lanes;

public sealed class LaneCountsDrawingTests
{
    private static readonly Slug Hamas = new("hamas");

    [Fact]
    public void Numbers_AndTheUndated_AddUpToTheData()
    {
        LaneCount[] counts = [Count(null, 2011, 5, 400), Count(null, 2014, 1, 3, MeetingStatus.Cancelled), Count(null, null, null, 2), Count(Hamas, 2011, 5, 250), Count(null, 2014, 2, 9, scope: MeetingScope.Context)];

        var drawing = new LaneCountsDrawing(counts, [Hamas], TimelineZoom.Year, mirrored: false);

        drawing.Rows.Select(row => row.Count).ShouldBe([405, 250, 9]);
        drawing.Tallies.Where(tally => tally.Y == drawing.Rows[0].Y).Sum(tally => tally.Count).ShouldBe(403);
        drawing.Undated.ShouldBe(2);
        drawing.Tallies.First(tally => tally.Y == drawing.Rows[1].Y).Count.ShouldBe(250);
        drawing.Tallies.First(tally => tally.Y == drawing.Rows[2].Y).Count.ShouldBe(9);
        drawing.Folds.ShouldHaveSingleItem().Count.ShouldBe(0);
    }

    [Fact]
    public void Zoom_WithoutRoom_IsTakenCoarser()
    {
        LaneCount[] counts = [.. Enumerable.Range(0, 12 * 20).Select(month => Count(null, 2000 + (month / 12), (month % 12) + 1, 5))];

        new LaneCountsDrawing(counts, [], TimelineZoom.Month, mirrored: false).Zoom.ShouldBe(TimelineZoom.Quarter);
        new LaneCountsDrawing(counts[..24], [], TimelineZoom.Month, mirrored: false).Zoom.ShouldBe(TimelineZoom.Month);
    }

    [Fact]
    public void Mirrored_IsTheSameFromTheOtherSide()
    {
        LaneCount[] counts = [Count(null, 2011, 5, 400), Count(null, 2014, 1, 3)];
        var (plain, mirrored) = (new LaneCountsDrawing(counts, [], TimelineZoom.Year, false), new LaneCountsDrawing(counts, [], TimelineZoom.Year, true));

        mirrored.Periods.Select(period => plain.Width - period.X - period.Width).ShouldBe(plain.Periods.Select(period => period.X));
        mirrored.Tallies.Select(tally => tally.Count).ShouldBe(plain.Tallies.Select(tally => tally.Count));
    }

    private static LaneCount Count(Slug? party, int? year, int? month, int count, MeetingStatus status = MeetingStatus.Held, MeetingScope scope = MeetingScope.In) =>
        new(party, year, month, status, scope, count);
}
