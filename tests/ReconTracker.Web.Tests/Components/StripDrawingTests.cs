using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Web.Components;

namespace ReconTracker.Web.Tests.Components;

public sealed class StripDrawingTests
{
    [Fact]
    public void Stack_OfAQuarter_IsHeldThenAnnouncedThenCancelled()
    {
        var part = Draw(Span(2019, 2, MeetingStatus.Cancelled), Span(2019, 1, MeetingStatus.Announced), Span(2019, 3, MeetingStatus.Held, count: 2)).Years[0].Parts.ShouldHaveSingleItem();

        part.Marks.OrderByDescending(mark => mark.Y).Select(mark => mark.Class).ShouldBe(["held", "held", "hollow", "hollow cancelled"]);
        part.Marks.Count(mark => mark.IsStruck).ShouldBe(1);
        part.Counts.ShouldBe(new StripCounts(2, 1, 1, 0));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(500)]
    public void Marks_OfAllParts_CountWhatTheDataHas(int count)
    {
        MeetingSpan[] spans = [Span(2011, 5, MeetingStatus.Held, count), Span(2011, 6, MeetingStatus.Lapsed, 1), Span(2014, 4, MeetingStatus.Cancelled, 2), Span(2014, 4, MeetingStatus.Occurred, 7, MeetingScope.Context)];

        var drawing = Draw(spans);

        var parts = drawing.Years.SelectMany(year => year.Parts).ToList();
        parts.Sum(part => part.Counts.Drawn).ShouldBe(count + 3);
        parts.SelectMany(part => part.Marks).Sum(mark => mark.Count).ShouldBe(count + 3);
        parts.Sum(part => part.Counts.Background).ShouldBe(7);
        parts.SelectMany(part => part.Marks).ShouldAllBe(mark => mark.Y >= 0 && mark.Y + mark.Height <= StripStacks.Axis);
    }

    [Fact]
    public void Bars_OfManyRecords_AreInProportionAndNumbered()
    {
        var parts = Draw(Span(2011, 5, MeetingStatus.Held, 80), Span(2014, 5, MeetingStatus.Held, 40)).Years.SelectMany(year => year.Parts).ToList();

        parts[0].Marks[0].Height.ShouldBe(2 * parts[1].Marks[0].Height, 0.2);
        parts.ShouldAllBe(part => part.NumberY != null);
    }

    [Fact]
    public void Years_WhenThereAreMany_AreOneBarEach()
    {
        var spans = Enumerable.Range(1990, 30).SelectMany(year => new[] { Span(year, 1, MeetingStatus.Held), Span(year, 12, MeetingStatus.Held) }).ToArray();

        var drawing = Draw(spans);

        drawing.InQuarters.ShouldBeFalse();
        drawing.Years.Count.ShouldBe(30);
        drawing.Years.ShouldAllBe(year => year.Parts.Count == 1 && year.Parts[0].Counts.Held == 2);
        drawing.Years.Count(year => year.IsLabelled).ShouldBeLessThan(30);
        drawing.Width.ShouldBeLessThanOrEqualTo(1062);
    }

    [Fact]
    public void EmptyYears_AndBackgroundBeforeTheFirstMeeting_AreFolded()
    {
        var drawing = Draw(Span(1967, 6, MeetingStatus.Occurred, 3, MeetingScope.Context), Span(2011, 5, MeetingStatus.Held), Span(2017, 1, MeetingStatus.Held));

        drawing.Folds.Select(fold => (fold.First, fold.Last, fold.Count)).ShouldBe([(null, 2010, 3), (2012, 2016, 0)]);
        drawing.Years.Select(year => year.Year).ShouldBe([2011, 2017]);
    }

    [Fact]
    public void Band_OverAYear_CoversIt()
    {
        var drawing = Draw(Span(2011, 5, MeetingStatus.Held), Span(2012, 5, MeetingStatus.Held), Span(2019, 5, MeetingStatus.Held));

        drawing.Band(new DateOnly(2012, 1, 1), new DateOnly(2012, 12, 31)).ShouldBe((drawing.Years[1].X, drawing.Years[1].Width));
        drawing.Band(null, new DateOnly(2011, 12, 31)).ShouldBe((0, drawing.Years[0].Width));
        drawing.Band(null, null).ShouldBeNull();

        // a range within folded years is seen in the fold
        var (x, width) = drawing.Band(new DateOnly(2015, 1, 1), new DateOnly(2015, 12, 31))!.Value;
        (x, width).ShouldBe((drawing.Folds[0].X, drawing.Folds[0].Width));

        // what lies beyond the paper is not on it
        drawing.Band(new DateOnly(2020, 1, 1), null).ShouldBeNull();
    }

    [Fact]
    public void Mirrored_IsTheSameFromTheOtherSide()
    {
        MeetingSpan[] spans = [Span(2011, 5, MeetingStatus.Held), Span(2017, 1, MeetingStatus.Cancelled, 2), Span(2018, 1, MeetingStatus.Occurred, 2, MeetingScope.Context)];
        var (plain, mirrored) = (new StripDrawing(spans, mirrored: false), new StripDrawing(spans, mirrored: true));

        plain.Years.Zip(mirrored.Years).ShouldAllBe(pair => pair.Second.X == plain.Width - pair.First.X - pair.First.Width);
        plain.Years.SelectMany(year => year.Parts).Zip(mirrored.Years.SelectMany(year => year.Parts)).ShouldAllBe(pair => pair.Second.X == plain.Width - pair.First.X - pair.First.Width);
        var (x, width) = plain.Band(new DateOnly(2017, 1, 1), null)!.Value;
        mirrored.Band(new DateOnly(2017, 1, 1), null).ShouldBe((plain.Width - x - width, width));
    }

    private static StripDrawing Draw(params MeetingSpan[] spans) => new(spans, mirrored: false);

    private static MeetingSpan Span(int year, int month, MeetingStatus status, int count = 1, MeetingScope scope = MeetingScope.In) => new(year, month, year, status, scope, false, count);
}
