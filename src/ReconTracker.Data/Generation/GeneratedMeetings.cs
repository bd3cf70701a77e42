using System.Globalization;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Generation;

/// <summary>Meetings that never were, with what was not said at them.</summary>
internal static class GeneratedMeetings
{
    private static readonly Zipf Issues = new(GeneratedRecords.Topics);

    private static readonly Zipf Cities = new(GeneratedPlaces.All.Count);

    public static IEnumerable<RecordDocument> WithStatements(GeneratedRecords collection, int number)
    {
        var meeting = Of(collection, number);
        return [meeting, .. GeneratedStatements.Of(collection, number, meeting)];
    }

    /// <summary>The source a meeting rests on.</summary>
    public static int SourceOf(GeneratedRecords collection, int number) => number % collection.Sources;

    public static MeetingRecord Of(GeneratedRecords collection, int number)
    {
        var dice = new Dice(collection.Seed, 4, number);
        var source = SourceOf(collection, number);
        var day = GeneratedSources.DayOf(collection, source).AddDays(-dice.Throw(10));
        var status = GeneratedStatus.Of(dice, day, GeneratedSources.SlugOf(source));
        var delegations = GeneratedDelegations.Of(collection, dice, status[^1].Status);
        var place = GeneratedPlaces.All[Cities.Throw(dice)];
        var topics = Issues.Throw(dice, 1 + dice.Throw(3)).ConvertAll(GeneratedTopics.SlugOf);
        var meeting = new MeetingRecord
        {
            Slug = SlugOf(number),
            Title = $"Talks in {place.City} on {Wordage.Text(dice, "en", 3)}",
            Kind = Kind(dice, delegations.Count, status[^1].Status),
            Format = dice.Weighted((70, (MeetingFormat?)MeetingFormat.InPerson), (10, MeetingFormat.Telephone), (5, MeetingFormat.Video), (5, MeetingFormat.Unknown), (10, null)),
            Track = dice.Weighted((35, (MeetingTrack?)MeetingTrack.Moscow), (20, MeetingTrack.Cairo), (8, MeetingTrack.Algiers), (8, MeetingTrack.Beijing), (7, MeetingTrack.Doha), (4, MeetingTrack.Mecca), (6, MeetingTrack.Other), (12, null)),
            Scope = dice.Weighted((60, MeetingScope.In), (25, MeetingScope.Related), (15, MeetingScope.Context)),
            PartOf = number > 0 && dice.Percent(5) ? new PartOf { Meeting = SlugOf(dice.Throw(number)), Relation = dice.Of(Enum.GetValues<MeetingRelation>()) } : null,
            When = GeneratedDates.Around(day, dice),
            Place = dice.Percent(90) ? place : null,
            Summary = Wordage.Sentence(dice, 22 + dice.Throw(16)),
            Status = status,
            PartiesReported = dice.Percent(15) ? new CountRange { Min = delegations.Count, Max = delegations.Count + dice.Throw(8) } : null,
            Delegations = delegations,
            Outcomes = [.. GeneratedDelegations.Outcomes(dice, delegations, status[^1].Status)],
            Topics = topics,
        };
        return meeting with { Claims = [.. Paths(meeting).SelectMany(path => GeneratedClaims.On(path, collection, dice, source))] };
    }

    private static Slug SlugOf(int number) => new($"meeting-{number.ToString("D7", CultureInfo.InvariantCulture)}");

    // a claim on a delegation bears on all that is said of it
    private static IEnumerable<string> Paths(MeetingRecord meeting) =>
    [
        "when",
        .. meeting.Place is null ? (string[])[] : ["place"],
        .. meeting.PartOf is null ? (string[])[] : ["partOf"],
        .. meeting.PartiesReported is null ? (string[])[] : ["partiesReported"],
        .. meeting.KeyedStatus().Select(entry => $"status/{entry.Key}"),
        .. meeting.Delegations.Select(delegation => $"delegations/{delegation.Party}"),
        .. meeting.Outcomes.Select(outcome => $"outcomes/{outcome.Key}"),
    ];

    private static MeetingKind Kind(Dice dice, int parties, MeetingStatus status) => status switch
    {
        MeetingStatus.Proposed or MeetingStatus.Expected or MeetingStatus.Announced => MeetingKind.PlannedMeeting,
        _ when parties > 3 => dice.Percent(70) ? MeetingKind.MultilateralWithMediator : MeetingKind.IntraPalestinianMultilateral,
        _ => dice.Weighted(
            (35, MeetingKind.MultilateralWithMediator), (25, MeetingKind.BilateralWithMediator), (15, MeetingKind.IntraPalestinianBilateral),
            (10, MeetingKind.PhoneCall), (8, MeetingKind.Visit), (4, MeetingKind.PressEvent), (3, MeetingKind.Agreement)),
    };
}
