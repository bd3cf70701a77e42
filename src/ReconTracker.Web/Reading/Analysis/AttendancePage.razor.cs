using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Reading.Filtering;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>How each faction is on record, year by year. The factions that the filter names are those shown; what they were asked to counts even where they did not come.</summary>
public sealed partial class AttendancePage : ComponentBase
{
    private static readonly Choice[] Offered = [Choice.Of("per", "year", "quarter")];

    /// <summary>The names of the page's query string.</summary>
    internal static string[] Query { get; } = [.. RecordFilter.Names, .. Offered.Select(choice => choice.Name)];

    /// <summary>What the page prints.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private Question Question => Data.Question;

    private AttendanceSheet Sheet => Data.Sheet;

    private int Total => Data.Counted.Total;

    private FilterView Counted => Data.View with { Filter = Data.Counted.Filter };

    private IEnumerable<(ReconTracker.Data.Label Party, AttendanceSheet.Period? Period)> Lines => Sheet.Parties.SelectMany(
        party => Sheet.Periods.Append(null).Where(period => AttendanceSheet.Ways.Any(way => Sheet[party.Reference.Slug, period, way] > 0)).Select(period => (party, period)));

    /// <summary>Reads what an address asks for.</summary>
    /// <param name="request">The address.</param>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">The index.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model, or where it is found.</returns>
    public static async Task<object?> LoadAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var (question, counted) = await AskedAsync(request, db, indexes, stop);
        if (request.Canonical(question.Address, question.Ignored) is { } canonical)
        {
            return canonical;
        }

        var view = await question.ViewAsync(db, stop, counted);
        var parties = Named(question, view.Factions);
        var byQuarter = question.Choices["per"] == "quarter";
        return new Model
        {
            Question = question,
            Counted = counted,
            View = view,
            Sheet = new AttendanceSheet(counted.Attendances(parties), counted.AttendancesIn(parties, byQuarter), parties, byQuarter, view.Labels),
            Spans = counted.Spans(),
            Ways = counted.Total == 0 ? await WayOut.OfAsync(counted, db, stop, question.Filter) : [],
        };
    }

    /// <summary>What was asked, and the meetings that are counted: whichever factions the filter names.</summary>
    internal static async Task<(Question Question, MeetingSelection Counted)> AskedAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var question = await Question.ReadAsync(request, Links.Attendance, Offered, filter => filter.Plain, db, indexes, stop);
        return (question, question.Meetings.Under(question.Filter.WithoutAny("faction")));
    }

    /// <summary>The parties that the filter names, or all factions.</summary>
    internal static IReadOnlyList<Slug> Named(Question question, IReadOnlyList<Slug> factions) =>
        question.Filter["faction"] is { Count: > 0 } named ? [.. named.Select(Slug.Parse)] : factions;

    private string Sums(Slug party)
    {
        var sums = AttendanceSheet.Ways.Select(way => (Way: way, Count: Sheet.Total(party, way))).Where(sum => sum.Count > 0).Select(sum => T("attendance.sum", T($"attendance.way.{sum.Way}"), sum.Count)).ToList();
        if (AttendanceSheet.Ways.Sum(way => Sheet[party, null, way]) is var undated and > 0)
        {
            sums.Add(T("attendance.undated", undated)); // a bar has a place in time
        }

        return string.Join(" · ", sums);
    }

    // the meetings of a row: how others were there cannot be asked beside it, so then there is no such address
    private string? PeriodOf(Slug party, AttendanceSheet.Period period)
    {
        var filter = Data.Counted.Filter;
        var (from, to) = (Edtf.Parse(period.From), Edtf.Parse(period.To));
        return RecordFilter.PresenceNames.Any(name => filter[name].Count > 0) ? null : Links.TimelineOf(filter.With("faction", party).With("attendance", RecordFilter.AnyAttendance).Between(
            filter.From is { } since && since.Earliest > from.Earliest ? since.ToString() : period.From,
            filter.To is { } until && until.Latest < to.Latest ? until.ToString() : period.To));
    }

    /// <summary>What the page prints.</summary>
    public sealed record Model
    {
        /// <summary>What was asked.</summary>
        public required Question Question { get; init; }

        /// <summary>The meetings that are counted.</summary>
        public required MeetingSelection Counted { get; init; }

        /// <summary>What was asked for, and what each other value would give.</summary>
        public required FilterView View { get; init; }

        /// <summary>The numbers.</summary>
        public required AttendanceSheet Sheet { get; init; }

        /// <summary>Where the meetings fall, whatever dates are chosen.</summary>
        public required IReadOnlyList<MeetingSpan> Spans { get; init; }

        /// <summary>What to drop when nothing matches.</summary>
        public required IReadOnlyList<WayOut> Ways { get; init; }
    }
}
