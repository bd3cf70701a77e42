using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Quality;

/// <summary>
/// Two records of the same parties on the same day are one event entered twice, unless one belongs to the other,
/// both name people of a party and name nobody in common, or they are of different sorts (a call and a meeting, a visit and a talk).
/// </summary>
internal sealed class DuplicateMeetingRule : QualityRule
{
    /// <summary>A longer span is a period in which something happened, not the date of a meeting.</summary>
    private const int LongestMeetingInDays = 31;

    public override QualityRuleCode Code => QualityRuleCode.DuplicateMeeting;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        var entered = new Dictionary<(string Sort, string Parties, DateOnly Day), List<MeetingRecord>>();
        foreach (var meeting in dossier.Collection.Meetings.Where(meeting => meeting.Delegations.Count > 0))
        {
            var days = DaysOf(meeting.When).Select(day => (Sort(meeting.Kind), Parties(meeting), day)).ToList();
            if (days.SelectMany(day => entered.GetValueOrDefault(day) ?? []).FirstOrDefault(other => AreOne(other, meeting)) is { } twin)
            {
                yield return Finding(meeting, "when", $"The same participants on the same date, {meeting.When.Edtf}, as in {twin.Slug}: one event entered twice?");
            }

            foreach (var day in days)
            {
                (entered.TryGetValue(day, out var others) ? others : entered[day] = []).Add(meeting);
            }
        }
    }

    private static IEnumerable<DateOnly> DaysOf(FuzzyDate when)
    {
        var isExact = when.Precision is EdtfPrecision.Day or EdtfPrecision.Time or EdtfPrecision.Interval;
        if (!isExact || when.Earliest is not { } first || when.Latest is not { } last || last.DayNumber - first.DayNumber > LongestMeetingInDays)
        {
            return [];
        }

        return Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber);
    }

    private static string Sort(MeetingKind kind) => kind switch
    {
        MeetingKind.MultilateralWithMediator or MeetingKind.BilateralWithMediator or MeetingKind.PlannedMeeting
            or MeetingKind.IntraPalestinianMultilateral or MeetingKind.IntraPalestinianBilateral => "encounter",
        _ => Vocabulary.Code(kind),
    };

    private static string Parties(MeetingRecord meeting) =>
        string.Join(' ', meeting.Delegations.Select(delegation => delegation.Party).Order());

    private static bool AreOne(MeetingRecord one, MeetingRecord other) =>
        one.PartOf?.Meeting != other.Slug && other.PartOf?.Meeting != one.Slug && !NameOtherPeople(one, other);

    private static bool NameOtherPeople(MeetingRecord one, MeetingRecord other)
    {
        var named = one.Delegations.Where(delegation => delegation.Members.Count > 0).ToDictionary(delegation => delegation.Party, People);
        return other.Delegations.Any(delegation =>
            delegation.Members.Count > 0 && named.TryGetValue(delegation.Party, out var people) && !people.Overlaps(People(delegation)));
    }

    private static HashSet<Slug> People(DelegationRecord delegation) => [.. delegation.Members.Select(member => member.Person)];
}
