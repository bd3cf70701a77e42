using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Counts how parties are on record year by year or quarter by quarter, by the rule by which filters read dates: a meeting counts wherever it may fall, or where it surely does.</summary>
internal sealed class AttendancePeriods
{
    private const int QuartersAYear = 4;

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

    // from the first day that is known to the last, as far as the dates asked for reach; what is under way goes on to where they end
    private (int First, int Count) Range()
    {
        var (days, set, filter) = (_selection.Meetings.Days, _selection.Set, _selection.Filter);
        var (first, newest, last, goesOn) = (int.MaxValue, int.MinValue, int.MinValue, false);
        foreach (var ordinal in set.Up(0, _selection.Meetings.Count))
        {
            var (begin, end) = (days.Earliest[ordinal], days.LatestOrStart[ordinal]);
            first = Math.Min(first, begin == DayColumns.Before ? end : begin);
            newest = Math.Max(newest, begin);
            last = end == DayColumns.After ? last : Math.Max(last, end);
            goesOn |= !filter.IsCertain && _underWay[ordinal] && days.Latest[ordinal] == DayColumns.After;
        }

        if (first == int.MaxValue)
        {
            return (0, 0);
        }

        var (since, until) = (filter.From?.Earliest?.DayNumber ?? int.MinValue, filter.To?.Latest?.DayNumber ?? int.MaxValue);
        newest = Math.Max(newest == DayColumns.Before ? first : newest, since);
        last = Math.Max(newest, goesOn && until != int.MaxValue ? until : last);
        last = Math.Min(Math.Min(last, EndOfYear(YearsShown.Last(Year(newest), Year(last)))), until);
        first = Math.Min(Math.Max(first, since), last);
        var (from, to) = (Period(first), Period(last));
        from = Math.Max(from, to - (YearsShown.Most * _parts) + 1);
        return (from, to - from + 1);
    }

    private static int Year(int day) => DateOnly.FromDayNumber(day).Year;

    private static int EndOfYear(int year) => new DateOnly(year, 12, 31).DayNumber;

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
