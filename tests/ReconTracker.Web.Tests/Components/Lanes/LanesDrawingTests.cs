using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Tests.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components.Lanes;

namespace ReconTracker.Web.Tests.Components.Lanes;

public sealed class LanesDrawingTests
{
    private static readonly Slug[] Factions = [.. Enumerable.Range(1, 12).Select(number => new Slug($"faction-{number}"))];

    [Fact]
    public void Meeting_WithTwelveFactions_IsOneMarkWithTwelveTicks()
    {
        var drawing = Draw(TimelineZoom.Year, Head("2024-02-29", [.. Factions.Select(faction => (faction, Attendance.Attended))]));

        var column = drawing.Columns.ShouldHaveSingleItem();
        column.Ticks.Select(tick => tick.Y).ShouldBe(drawing.Rows.Skip(1).Select(row => row.Middle));
        column.Ticks.Count.ShouldBe(12);
        column.Foot.ShouldBe(column.Ticks[^1].Y);
    }

    [Theory]
    [InlineData("2011-05-23", LaneSpanKind.Day)]
    [InlineData("2017-01-15/2017-01-17", LaneSpanKind.Duration)]
    [InlineData("[2021-01-15..2021-02-08]", LaneSpanKind.Bracketed)]
    [InlineData("1967-06", LaneSpanKind.Bracketed)]
    [InlineData("2021-02-01/2021-02-27?", LaneSpanKind.Soft)]
    [InlineData("2021~", LaneSpanKind.Soft)]
    [InlineData("2017-10/2020-03", LaneSpanKind.Soft)]
    [InlineData("2020-02/", LaneSpanKind.Open)]
    [InlineData("2023-10-07/..", LaneSpanKind.Open)]
    public void Date_IsDrawn_AsSureAsItIs(string date, LaneSpanKind kind) =>
        Draw(TimelineZoom.Month, Head(date)).Columns[0].Span!.Kind.ShouldBe(kind);

    [Fact]
    public void Day_OfLittleCertainty_HasSoftEnds()
    {
        var head = Head("2011-01-18");
        var doubted = head with { Record = head.Record with { When = new() { Edtf = Edtf.Parse("2011-01-18"), Basis = DateBasis.External, Certainty = DateCertainty.Contradicted } } };

        Draw(TimelineZoom.Month, doubted).Columns[0].Span!.Kind.ShouldBe(LaneSpanKind.Soft);
    }

    [Fact]
    public void Brackets_RunFromTheEarliestDayToTheLatest()
    {
        // a whole half of February follows the bracket
        var drawing = Draw(TimelineZoom.Month, Head("[2021-01-15..2021-02-08]"), Head("2021-02-27"));
        var (january, february) = (drawing.Periods[0], drawing.Periods[1]);

        var span = drawing.Columns[0].Span!;
        span.From.ShouldBeInRange(january.X, drawing.Columns[0].X);
        span.To.ShouldBeInRange(february.X + 1, drawing.Columns[1].X - 1);
    }

    [Fact]
    public void Marks_HoweverDense_StandAFingerApart()
    {
        var drawing = Draw(TimelineZoom.Year, [.. Enumerable.Range(1, 28).Select(day => Head($"2021-02-{day:00}")), Head("2021-02-28"), Head("2021-12-31")]);

        drawing.Columns.Zip(drawing.Columns.Skip(1)).ShouldAllBe(pair => pair.Second.X - pair.First.X >= LaneAxis.Step);
        drawing.Columns.ShouldAllBe(column => column.X > drawing.Periods[0].X && column.X < drawing.Periods[0].X + drawing.Periods[0].Width);
    }

    [Fact]
    public void Spans_ThatOverlap_StandOnLevelsOfTheirOwn()
    {
        var columns = Draw(TimelineZoom.Month, Head("[2021-02-01..2021-02-27]"), Head("2021-02-04"), Head("2021-06-01")).Columns;

        columns[1].Y.ShouldBeGreaterThan(columns[0].Y);
        columns[2].Y.ShouldBe(columns[0].Y);
    }

    [Fact]
    public void EmptyPeriods_AreFolded_AndTheFoldSaysWhich()
    {
        var drawing = Draw(TimelineZoom.Quarter, Head("2011-05-23"), Head("2017-01-15"));

        var fold = drawing.Folds.ShouldHaveSingleItem();
        (fold.First!.Value.First, fold.Last.Last, fold.Count).ShouldBe((new DateOnly(2011, 7, 1), new DateOnly(2016, 12, 31), 0));
        drawing.Periods.Count.ShouldBe(2);
    }

    [Fact]
    public void Background_BeforeTheFirstMeeting_IsCountedInAFoldUnlessABeginningWasChosen()
    {
        MeetingHead[] heads = [Context("1967-06"), Context("1993-09-13"), Head("2011-05-23")];

        var folded = new LanesDrawing(heads, Factions, TimelineZoom.Year, from: null, mirrored: false);
        folded.Folds.ShouldHaveSingleItem().Count.ShouldBe(2);
        folded.Columns.Count.ShouldBe(1);

        var whole = new LanesDrawing(heads, Factions, TimelineZoom.Year, from: new DateOnly(1900, 1, 1), mirrored: false);
        whole.Folds.Sum(fold => fold.Count).ShouldBe(0);
        whole.Columns.Count.ShouldBe(3);
    }

    [Fact]
    public void What_BeganBeforeTheRange_StandsAtItsBeginning_AndSaysSo()
    {
        var drawing = new LanesDrawing([Head("[2020-12-15..2021-01-08]"), Context("2007/.."), Head("2021-02-04")], Factions, TimelineZoom.Month, from: new DateOnly(2021, 1, 1), mirrored: false);

        drawing.Periods.Select(period => period.Period.First).ShouldBe([new DateOnly(2021, 1, 1), new DateOnly(2021, 2, 1)]);
        drawing.Columns.Select(column => column.Span!.IsEarlier).ShouldBe([true, true, false]);
        drawing.Columns[1].X.ShouldBeInRange(drawing.Periods[0].X, drawing.Periods[0].X + drawing.Periods[0].Width);
    }

    [Fact]
    public void Lanes_WithTheMostMarks_ComeFirst()
    {
        var drawing = Draw(TimelineZoom.Year, Head("2011-05-23", (Factions[4], Attendance.Attended)), Head("2012-05-23", (Factions[1], Attendance.Attended), (Factions[4], Attendance.Declined)));

        drawing.Rows.Select(row => row.Party).ShouldBe([null, Factions[4], Factions[1]]);
    }

    [Fact]
    public void Background_HasALaneOfItsOwn_WithoutTicks()
    {
        var drawing = Draw(TimelineZoom.Year, Head("2011-05-23", (Factions[0], Attendance.Attended)), Context("2011-05-03", (Factions[0], Attendance.Attended)));

        drawing.Rows.Select(row => row.Count).ShouldBe([1, 1, 1]);
        var background = drawing.Columns[0];
        background.Row.ShouldBe(drawing.Rows[^1]);
        background.Ticks.ShouldBeEmpty();
        background.Y.ShouldBeGreaterThan(drawing.Rows[^1].Y);
    }

    [Fact]
    public void Undated_StandInATrayAtTheEnd()
    {
        var undated = Head("2020-03-12/..");
        undated = undated with { Record = undated.Record with { When = new() { Edtf = Edtf.Parse("2020-03-12/.."), Basis = DateBasis.Open, Certainty = DateCertainty.Unknown } } };

        var drawing = Draw(TimelineZoom.Year, undated, Head("2024-02-29"));

        drawing.HasTray.ShouldBeTrue();
        drawing.Columns[^1].X.ShouldBeInRange(drawing.TrayX, drawing.TrayX + drawing.TrayWide);
        drawing.Columns[^1].Span.ShouldBeNull();
        drawing.Columns[0].X.ShouldBeLessThan(drawing.TrayX);
    }

    [Fact]
    public void Columns_StandInTheOrderOfTheList()
    {
        MeetingHead[] heads = [Head("2024-02-29"), Head("2011-05-23"), Context("2017-10-12"), Head("2017-01-15/2017-01-17")];

        var drawing = Draw(TimelineZoom.Year, heads);

        drawing.Columns.Select(column => column.Head).ShouldBe(LanesDrawing.InOrder(heads));
        drawing.Columns.Select(column => column.X).ShouldBeInOrder();
    }

    [Fact]
    public void Mirrored_IsTheSameFromTheOtherSide()
    {
        MeetingHead[] heads = [Head("2011-05-23", (Factions[0], Attendance.Invited)), Head("[2021-01-15..2021-02-08]"), Context("2021-02")];
        var plain = new LanesDrawing(heads, Factions, TimelineZoom.Month, from: null, mirrored: false);
        var mirrored = new LanesDrawing(heads, Factions, TimelineZoom.Month, from: null, mirrored: true);

        mirrored.Columns.Select(column => plain.Width - column.X).ShouldBe(plain.Columns.Select(column => column.X));
        mirrored.Columns.Select(column => plain.Width - column.Span!.To).ShouldBe(plain.Columns.Select(column => column.Span!.To));
        mirrored.Periods.Select(period => plain.Width - period.X - period.Width).ShouldBe(plain.Periods.Select(period => period.X));
        mirrored.Direction.ShouldBe(-1);
    }

    [Theory]
    [InlineData(Attendance.Attended, "", false)]
    [InlineData(Attendance.Expected, "hollow", false)]
    [InlineData(Attendance.Declined, "hollow absent", true)]
    [InlineData(Attendance.Unknown, "hollow unsure", false)]
    public void Tick_SaysWhetherTheFactionCame(Attendance attendance, string drawn, bool isAbsent)
    {
        var tick = Draw(TimelineZoom.Year, Head("2011-05-23", (Factions[0], attendance))).Columns[0].Ticks.ShouldHaveSingleItem();

        (tick.Class, tick.IsAbsent).ShouldBe((drawn, isAbsent));
    }

    private static LanesDrawing Draw(TimelineZoom zoom, params MeetingHead[] heads) => new(heads, Factions, zoom, from: null, mirrored: false);

    private static MeetingHead Head(string date, params (Slug Party, Attendance Attendance)[] factions) => new(
        Sample.AMeeting with
        {
            Slug = new($"on-{string.Concat(date.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()}"),
            When = Sample.On(date),
            Delegations = [.. factions.Select(faction => new DelegationRecord { Party = faction.Party, Side = DelegationSide.Faction, Attendance = faction.Attendance })],
        },
        0,
        1);

    private static MeetingHead Context(string date, params (Slug Party, Attendance Attendance)[] factions)
    {
        var head = Head(date, factions);
        return head with { Record = head.Record with { Scope = MeetingScope.Context } };
    }
}
