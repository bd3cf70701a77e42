using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Generation;

/// <summary>Two to four factions at a meeting, mostly with a mediator, and how they stand to what came of it.</summary>
internal static class GeneratedDelegations
{
    private static readonly Zipf Factions = new(GeneratedRecords.Factions);

    private static readonly Zipf Mediators = new(GeneratedRecords.Mediators);

    public static IReadOnlyList<DelegationRecord> Of(GeneratedRecords collection, Dice dice, MeetingStatus status) =>
    [
        .. Factions.Throw(dice, 2 + dice.Throw(3)).Select(faction => Faction(collection, dice, faction, status)),
        .. dice.Percent(80) ? (DelegationRecord[])[Mediator(dice, status)] : [],
    ];

    public static IEnumerable<OutcomeRecord> Outcomes(Dice dice, IReadOnlyList<DelegationRecord> delegations, MeetingStatus status)
    {
        if (status == MeetingStatus.Held && dice.Percent(30))
        {
            var endorsements = delegations.Where(party => party is { Side: DelegationSide.Faction, Attendance: Attendance.Attended })
                .Select(party => new EndorsementRecord { Party = party.Party, Endorsement = dice.Of(Enum.GetValues<EndorsementKind>()) });
            yield return new OutcomeRecord { Key = new Slug("outcome"), Type = dice.Of(Enum.GetValues<OutcomeType>()), Summary = Wordage.Sentence(dice, 12), Endorsements = [.. endorsements] };
        }
    }

    private static DelegationRecord Faction(GeneratedRecords collection, Dice dice, int faction, MeetingStatus status) => new()
    {
        Party = GeneratedParties.SlugOf(faction),
        Side = DelegationSide.Faction,
        Attendance = status.TookPlace()
            ? dice.Weighted((78, Attendance.Attended), (5, Attendance.Invited), (5, Attendance.Declined), (4, Attendance.Boycotted), (2, Attendance.Withdrew), (3, Attendance.NotInvited), (3, Attendance.Unknown))
            : dice.Weighted((45, Attendance.Invited), (20, Attendance.Accepted), (20, Attendance.Expected), (10, Attendance.Declined), (5, Attendance.Unknown)),
        Headcount = dice.Percent(20) ? new CountRange { Min = 2, Max = 2 + dice.Throw(5) } : null,
        Members = Members(collection, dice, faction),
    };

    private static DelegationRecord Mediator(Dice dice, MeetingStatus status) => new()
    {
        Party = GeneratedParties.SlugOf(GeneratedRecords.Factions + Mediators.Throw(dice)),
        Side = DelegationSide.Mediator,
        Roles = dice.Percent(70) ? [DelegationRole.Host, DelegationRole.Mediator] : [DelegationRole.Convener],
        MediatorRole = dice.Of(Enum.GetValues<MediatorRole>()),
        Attendance = status.TookPlace() ? Attendance.Attended : Attendance.Expected,
    };

    private static IReadOnlyList<MemberRecord> Members(GeneratedRecords collection, Dice dice, int faction)
    {
        var people = Enumerable.Range(0, dice.Throw(3)).Select(_ => GeneratedPeople.OneOf(collection, faction, dice)).Distinct().ToList();
        return [.. people.Select((person, index) => new MemberRecord
        {
            Person = GeneratedPeople.SlugOf(person),
            Role = index == 0 ? MemberRole.Head : MemberRole.Member,
            Office = dice.Percent(40) ? GeneratedPeople.OfficeOf(person) : null,
            NameAsPrinted = dice.Percent(70) ? MadeUpNames.Short(person).In(dice.Of(GeneratedTopics.Languages)) : null,
        })];
    }
}
