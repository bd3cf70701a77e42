using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data.Indexing;

/// <summary>Compares who was where and with whom, as a selection counts it, with the documents read one by one.</summary>
internal sealed class PresenceChecks(Bundle bundle)
{
    private static readonly Attendance[] CouldAttend =
        [.. Enum.GetValues<Attendance>().Where(attendance => attendance is not (Attendance.NotInvited or Attendance.Unknown))];

    private readonly FilterOracle _oracle = new(bundle);
    private readonly Slug[] _parties = [.. bundle.Parties.Select(party => party.Slug).Order()];

    public void All(MeetingSelection selection)
    {
        var meetings = _oracle.Meetings(selection.Filter).ToList();
        var asked = selection.Filter.Attendances.Select(Vocabulary.Parse<Attendance>).ToArray();
        Parties(selection, meetings, asked);
        People(selection, meetings, asked);
        Cells(selection, meetings);
        Ways(selection, meetings);
        Periods(selection, meetings);
    }

    private void Parties(MeetingSelection selection, List<MeetingRecord> meetings, Attendance[] asked)
    {
        var together = selection.Together(_parties);
        var pairs = selection.Pairs("party").ToDictionary(pair => (pair.First, pair.Second));
        foreach (var one in _parties)
        {
            foreach (var other in _parties)
            {
                var why = $"{selection.Filter}: {one} and {other}";
                together.Together(one, other).ShouldBe(meetings.Count(meeting => Was(meeting, one, asked) && Was(meeting, other, asked)), why);
                together.Could(one, other).ShouldBe(meetings.Count(meeting => Was(meeting, one, CouldAttend) && Was(meeting, other, CouldAttend)), why);

                // what a cell leads to is what it says
                selection.Under(selection.Filter.With("with", one).With("with", other)).Total.ShouldBe(together.Together(one, other), why);
                if (one.CompareTo(other) < 0)
                {
                    pairs.GetValueOrDefault((one, other)).ShouldBe(together.Together(one, other) == 0 ? default : new Pair(one, other, together.Together(one, other), together.Could(one, other)), why);
                    var met = new Pair(one, other, together.Together(one, other), 0);
                    selection.Newest("party", [met], int.MaxValue).ShouldHaveSingleItem().ShouldBe(
                        FilterOracle.InOrder(selection.Filter.WithoutAny("sort"), meetings.Where(meeting => Was(meeting, one, asked) && Was(meeting, other, asked)).Select(meeting => (meeting.Slug, meeting.When))), why);
                }
            }
        }

        together.Pairs.OrderBy(pair => pair.First).ThenBy(pair => pair.Second).ShouldBe(pairs.Values.OrderBy(pair => pair.First).ThenBy(pair => pair.Second));
        selection.Pairs("party", 2).ShouldBe(pairs.Values.Where(pair => pair.Together > 1).OrderBy(pair => pair.First).ThenBy(pair => pair.Second));
        selection.Newest("party", [.. pairs.Values], 2).Zip(pairs.Values).ShouldAllBe(
            both => both.First.SequenceEqual(selection.Newest("party", new[] { both.Second }, int.MaxValue)[0].Take(2)), $"{selection.Filter}: together or one by one");
        FirstAndLast(selection, meetings, asked);
    }

    private void FirstAndLast(MeetingSelection selection, List<MeetingRecord> meetings, Attendance[] asked)
    {
        var seen = selection.Seen(_parties);
        foreach (var party in _parties)
        {
            var at = meetings.Where(meeting => Was(meeting, party, asked)).ToList();
            var known = seen.GetValueOrDefault(party);
            (known?.Meetings ?? 0).ShouldBe(at.Count);
            if (known is not null)
            {
                var days = at.Select(meeting => meeting.When.Earliest).OfType<DateOnly>().Order().ToList();
                DateOnly? Day(Slug slug) => at.Single(meeting => meeting.Slug == slug).When.Earliest;
                (Day(known.First), Day(known.Last)).ShouldBe((days.Count == 0 ? null : days[0], days.Count == 0 ? null : days[^1]), $"{selection.Filter}");
                (known.FirstYear, known.LastYear).ShouldBe((Day(known.First)?.Year, Day(known.Last)?.Year));
            }
        }
    }

    private static void People(MeetingSelection selection, List<MeetingRecord> meetings, Attendance[] asked)
    {
        Dictionary<(Slug First, Slug Second), int> Count(Attendance[] ways) => meetings
            .SelectMany(meeting => meeting.Delegations.Where(delegation => ways.Contains(delegation.Attendance)).SelectMany(delegation => delegation.Members).Select(member => member.Person)
                .Distinct().ToList() is var there ? there.SelectMany(one => there.Where(other => one.CompareTo(other) < 0).Select(other => (one, other))) : [])
            .CountBy(pair => pair).ToDictionary();
        var could = Count(CouldAttend);
        selection.Pairs("person").ShouldBe(
            Count(asked).Select(pair => new Pair(pair.Key.First, pair.Key.Second, pair.Value, could.GetValueOrDefault(pair.Key))).OrderBy(pair => pair.First).ThenBy(pair => pair.Second),
            ignoreOrder: false, $"{selection.Filter}");
    }

    private void Cells(MeetingSelection selection, List<MeetingRecord> meetings)
    {
        var bySlug = meetings.ToDictionary(meeting => meeting.Slug);
        var columns = selection.Attendees(_parties).ToList();
        columns.Select(column => column.Meeting).ShouldBe(selection.InOrder);
        foreach (var column in columns)
        {
            column.Attendances.ShouldBe(_parties.Select(party => bySlug[column.Meeting].Delegations.FirstOrDefault(delegation => delegation.Party == party)?.Attendance), column.Meeting);
        }
    }

    private void Ways(MeetingSelection selection, List<MeetingRecord> meetings)
    {
        var wanted = meetings.SelectMany(meeting => meeting.Delegations.Select(delegation => (delegation.Party, delegation.Attendance)))
            .CountBy(delegation => delegation).Select(count => new AttendanceCount(count.Key.Party, null, null, count.Key.Attendance, count.Value));
        selection.Attendances(_parties).ShouldBe(wanted, ignoreOrder: true, $"{selection.Filter}");
    }

    private void Periods(MeetingSelection selection, List<MeetingRecord> meetings)
    {
        var (filter, counts) = (selection.Filter, selection.AttendancesIn(_parties, byQuarter: false));
        foreach (var year in Known(filter, meetings).Concat(counts.Select(count => count.Year).OfType<int>()).Distinct())
        {
            Period(filter, counts, year, null);
        }

        var byQuarter = selection.AttendancesIn(_parties, byQuarter: true);
        foreach (var quarter in byQuarter.Where(count => count.Year is not null).Select(count => (count.Year, count.Quarter)).Distinct().Take(12))
        {
            Period(filter, byQuarter, quarter.Year!.Value, quarter.Quarter);
        }

        var unknown = meetings.Where(meeting => meeting.When is { Earliest: null, Latest: null }).SelectMany(meeting => meeting.Delegations)
            .CountBy(delegation => (delegation.Party, delegation.Attendance)).Select(count => new AttendanceCount(count.Key.Party, null, null, count.Key.Attendance, count.Value));
        counts.Where(count => count.Year is null).ShouldBe(unknown, ignoreOrder: true, $"{filter}");
    }

    private void Period(RecordFilter filter, IEnumerable<AttendanceCount> counts, int year, int? quarter)
    {
        var (from, to) = (Edtf.Parse(quarter is { } part ? $"{year:0000}-{(part * 3) - 2:00}" : $"{year:0000}"), Edtf.Parse(quarter is { } last ? $"{year:0000}-{last * 3:00}" : $"{year:0000}"));
        from = filter.From is { } since && since.Earliest > from.Earliest ? since : from;
        to = filter.To is { } until && until.Latest < to.Latest ? until : to;
        var within = filter.Between(from.ToString(), to.ToString());
        (within.From, within.To).ShouldBe((from, to), $"{filter} in {year}, quarter {quarter}: within what was asked for");
        var wanted = _oracle.Meetings(within).SelectMany(meeting => meeting.Delegations).CountBy(delegation => (delegation.Party, delegation.Attendance))
            .Select(count => new AttendanceCount(count.Key.Party, year, quarter, count.Key.Attendance, count.Value));
        counts.Where(count => count.Year == year && count.Quarter == quarter).ShouldBe(wanted, ignoreOrder: true, $"{filter} in {year}, quarter {quarter}");
    }

    // from the first day that is known to the newest beginning, as far as the dates asked for reach and years are shown
    private static IEnumerable<int> Known(RecordFilter filter, List<MeetingRecord> meetings)
    {
        var first = meetings.Select(meeting => meeting.When.Earliest ?? meeting.When.Latest).OfType<DateOnly>().Select(day => day.Year).DefaultIfEmpty(int.MaxValue).Min();
        var newest = meetings.Select(meeting => meeting.When.Earliest).OfType<DateOnly>().Select(day => day.Year).DefaultIfEmpty(int.MinValue).Max();
        (first, newest) = (Math.Max(first, filter.From?.Earliest?.Year ?? first), Math.Min(newest, filter.To?.Latest?.Year ?? newest));
        return first > newest ? [] : Enumerable.Range(Math.Max(first, newest - 80), newest - Math.Max(first, newest - 80) + 1);
    }

    private static bool Was(MeetingRecord meeting, Slug party, Attendance[] ways) =>
        meeting.Delegations.Any(delegation => delegation.Party == party && ways.Contains(delegation.Attendance));
}
