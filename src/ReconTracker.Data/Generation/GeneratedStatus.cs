using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Generation;

/// <summary>Status logs: most end in held, some in waiting, some in nothing.</summary>
internal static class GeneratedStatus
{
    public static IReadOnlyList<StatusRecord> Of(Dice dice, DateOnly day, Slug source)
    {
        var last = dice.Weighted(
            (70, MeetingStatus.Held), (4, MeetingStatus.Proposed), (3, MeetingStatus.Expected), (6, MeetingStatus.Announced), (3, MeetingStatus.Confirmed), (4, MeetingStatus.Postponed),
            (5, MeetingStatus.Cancelled), (2, MeetingStatus.Lapsed), (1, MeetingStatus.Ongoing), (1, MeetingStatus.Occurred), (1, MeetingStatus.Concluded));
        var announcedBefore = last is MeetingStatus.Held or MeetingStatus.Cancelled or MeetingStatus.Postponed or MeetingStatus.Lapsed && dice.Percent(30);
        return
        [
            .. announcedBefore ? (StatusRecord[])[new() { Status = MeetingStatus.Announced, AsOf = GeneratedDates.Exactly(day.AddDays(-5 - dice.Throw(30))), Source = source }] : [],
            new StatusRecord { Status = last, AsOf = dice.Percent(60) ? GeneratedDates.Exactly(day) : null, Source = source },
        ];
    }
}
