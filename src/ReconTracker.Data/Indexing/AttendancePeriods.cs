using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Counts how parties are on record year by year or quarter by quarter, by the rule by which filters read dates: a meeting counts wherever it may fall, or where it surely does.</summary>
internal sealed class AttendancePeriods
{
    private const int QuartersAYear = 4;

    // something that may end long after all others began has no more periods to show than these
    private const int MostYears = 200;
    private const int MostYearsAhead = 10;

    private readonly MeetingSelection _selection;
    private readonly int _parts;
    private readonly Bitmap _underWay;
    private readonly int _first;
    private readonly int _count;

    private AttendancePeriods(MeetingSelection selection, bool byQuarter)
    {
        (_selection, _parts) = (selection, byQuarter ? QuartersAYear : 1);
        _underWay = selection.Meetings.Any("status", [Vocabulary.Code(MeetingStatus.Ongoing)]);
        (_first, _count) = Range();
    }

    public static IReadOnlyList<AttendanceCount> Of(MeetingSelection selection, IEnumerable<Slug> parties, bool byQuarter)
    {
        var periods = new AttendancePeriods(selection, byQuarter);
        return [.. parties.SelectMany(party => Enum.GetValues<Attendance>().SelectMany(attendance => periods.Count(party, attendance)))];
    }

    // from the first beginning to the last day that is known, as far as the dates asked for reach
    private (int First, int Count) Range()
    {
        var (days, set, filter) = (_selection.Meetings.Days, _selection.Set, _selection.Filter);
        var (first, newest, last) = (int.MaxValue, int.MinValue, int.MinValue);
        foreach (var ordinal in set.Up(0, _selection.Meetings.Count))
        {
            if (days.Earliest[ordinal] is var begin and not DayColumns.Before)
            {
                (first, newest) = (Math.Min(first, begin), Math.Max(newest, begin));
            }

            last = days.LatestOrStart[ordinal] is var end and not DayColumns.After ? Math.Max(last, end) : last;
        }

        if (newest == int.MinValue)
        {
            return (0, 0);
        }

        var until = Math.Max(newest, Math.Min(last, Period(newest) is var period ? EndOfYear((period / _parts) + MostYearsAhead) : last));
        until = Math.Min(until, filter.To?.Latest?.DayNumber ?? int.MaxValue);
        first = Math.Max(first, filter.From?.Earliest?.DayNumber ?? int.MinValue);
        var (from, to) = (Period(Math.Min(first, until)), Period(until));
        from = Math.Max(from, to - (MostYears * _parts) + 1);
        return (from, to - from + 1);
    }

    private static int EndOfYear(int year) => new DateOnly(Math.Min(year, DateOnly.MaxValue.Year), 12, 31).DayNumber;

    private IEnumerable<AttendanceCount> Count(Slug party, Attendance attendance)
    {
        if (_selection.Meetings.Having($"party.{Vocabulary.Code(attendance)}", party.Value) is not { } postings)
        {
            yield break;
        }

        // more from the period in which one begins, fewer after that in which it ends
        var (changes, unknown) = (new int[_count + 1], 0);
        var (days, isCertain) = (_selection.Meetings.Days, _selection.Filter.IsCertain);
        foreach (var ordinal in postings.In(_selection.Set))
        {
            var (begin, latest) = (days.Earliest[ordinal], days.Latest[ordinal]);
            var end = _underWay[ordinal] ? latest : days.LatestOrStart[ordinal];
            unknown += begin == DayColumns.Before && latest == DayColumns.After ? 1 : 0;
            var (from, to) = (begin == DayColumns.Before ? 0 : Period(begin) - _first, end == DayColumns.After ? _count - 1 : Period(end) - _first);
            if (isCertain && (begin == DayColumns.Before || latest == DayColumns.After || from != to || from < 0 || from >= _count))
            {
                continue;
            }

            (from, to) = (Math.Max(from, 0), Math.Min(to, _count - 1));
            if (from <= to)
            {
                changes[from]++;
                changes[to + 1]--;
            }
        }

        var sum = 0;
        for (var at = 0; at < _count; at++)
        {
            sum += changes[at];
            if (sum > 0)
            {
                yield return new AttendanceCount(party, (_first + at) / _parts, _parts == 1 ? null : ((_first + at) % _parts) + 1, attendance, sum);
            }
        }

        if (unknown > 0)
        {
            yield return new AttendanceCount(party, null, null, attendance, unknown);
        }
    }

    private int Period(int day) => DateOnly.FromDayNumber(day) is var date && _parts == 1 ? date.Year : (date.Year * QuartersAYear) + ((date.Month - 1) / 3);
}
