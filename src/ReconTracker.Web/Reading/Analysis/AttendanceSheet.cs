using System.Globalization;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>How factions are on record, period by period.</summary>
public sealed class AttendanceSheet
{
    /// <summary>The ways of being on record that are drawn apart: came; asked or awaited; stayed away or left; not asked, or unclear.</summary>
    public static readonly IReadOnlyList<string> Ways = ["came", "asked", "away", "other"];

    private readonly ILookup<(Slug Party, Period? Period), AttendanceCount> counts;
    private readonly ILookup<Slug, AttendanceCount> totals;

    /// <param name="all">Each meeting once, whenever it was.</param>
    /// <param name="inPeriods">Each meeting in every period in which it may fall.</param>
    /// <param name="parties">The factions to show; those that no meeting names are left out.</param>
    /// <param name="byQuarter">Quarters, or years.</param>
    /// <param name="labels">What they are called.</param>
    public AttendanceSheet(IReadOnlyList<AttendanceCount> all, IReadOnlyList<AttendanceCount> inPeriods, IReadOnlyList<Slug> parties, bool byQuarter, Labels labels)
    {
        totals = all.ToLookup(count => count.Party);
        counts = inPeriods.ToLookup(count => (count.Party, count.Year is { } year ? new Period(year, count.Quarter) : null));
        var years = inPeriods.Select(count => count.Year).OfType<int>().ToList();
        Periods = years.Count == 0 ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1)
            .SelectMany(year => byQuarter ? Enumerable.Range(1, 4).Select(quarter => new Period(year, quarter)) : [new Period(year, null)])];
        Parties =
        [
            .. parties.Where(totals.Contains)
                .OrderByDescending(party => Total(party, "came")).ThenByDescending(party => totals[party].Sum(count => count.Count)).ThenBy(party => party)
                .Select(party => labels[RecordKind.Party, party]),
        ];
        Most = Parties.SelectMany(party => Periods.Select(period => Ways.Sum(way => this[party.Reference.Slug, period, way]))).DefaultIfEmpty().Max();
    }

    /// <summary>The factions, those that came oftenest first.</summary>
    public IReadOnlyList<Label> Parties { get; }

    /// <summary>The periods without a gap, the earliest first.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>The highest number of meetings in a period: one scale for all.</summary>
    public int Most { get; }

    /// <summary>At how many meetings of a period a faction is on record in one of the <see cref="Ways"/>; of those of which no day is known, when the period is null.</summary>
    public int this[Slug party, Period? period, string way] => counts[(party, period)].Where(count => WayOf(count.Attendance) == way).Sum(count => count.Count);

    /// <summary>At how many meetings in all, each counted once.</summary>
    public int Total(Slug party, string way) => totals[party].Where(count => WayOf(count.Attendance) == way).Sum(count => count.Count);

    private static string WayOf(Attendance attendance) => attendance switch
    {
        Attendance.Attended => "came",
        Attendance.Invited or Attendance.Accepted or Attendance.Expected => "asked",
        Attendance.Declined or Attendance.Boycotted or Attendance.Withdrew => "away",
        _ => "other",
    };

    /// <summary>A year, or a quarter of one.</summary>
    /// <param name="Year">The year.</param>
    /// <param name="Quarter">1 to 4; null for the whole year.</param>
    public sealed record Period(int Year, int? Quarter)
    {
        /// <summary>The value of <c>from</c> that begins it.</summary>
        public string From => Quarter is { } quarter ? Month((quarter * 3) - 2) : Text;

        /// <summary>The value of <c>to</c> that ends it.</summary>
        public string To => Quarter is { } quarter ? Month(quarter * 3) : Text;

        private string Text => Year.ToString("0000", CultureInfo.InvariantCulture);

        private string Month(int month) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}");
    }
}
