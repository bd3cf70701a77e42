using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Quality;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class AnnouncedWithoutFollowUpRuleTests
{
    [Theory]
    [InlineData("2024-05-31", MeetingStatus.Proposed, 1)]
    [InlineData("2024-05-31", MeetingStatus.Expected, 1)]
    [InlineData("2024-05-31", MeetingStatus.Announced, 1)]
    [InlineData("2024-05-31", MeetingStatus.Confirmed, 1)]
    [InlineData("2024-05-31", MeetingStatus.Held, 0)]
    [InlineData("2024-05-31", MeetingStatus.Lapsed, 0)]
    [InlineData("2024-06-01", MeetingStatus.Announced, 0)]
    [InlineData("2024-05/2024-06", MeetingStatus.Announced, 0)]
    [InlineData("2020-03-12/..", MeetingStatus.Proposed, 0)]
    public void DatePassedWhileOnlyAnnounced_IsFound(string when, MeetingStatus status, int expected) =>
        Find(QualityRuleCode.AnnouncedWithoutFollowUp, Meeting("talks", when, status)).Count.ShouldBe(expected);

    [Fact]
    public void LaterStatus_AnswersIt() =>
        Find(QualityRuleCode.AnnouncedWithoutFollowUp, Meeting("talks", "2024-02-29") with { Status = [new() { Status = MeetingStatus.Announced }, new() { Status = MeetingStatus.Postponed }] })
            .ShouldBeEmpty();

    [Theory]
    [InlineData(MeetingRelation.FollowUpTo, 0)]
    [InlineData(MeetingRelation.SessionOf, 0)]
    [InlineData(MeetingRelation.Prepares, 1)]
    public void ChildMeeting_AnswersItUnlessItOnlyPrepares(MeetingRelation relation, int expected) =>
        Find(
            QualityRuleCode.AnnouncedWithoutFollowUp,
            Meeting("talks", "2024-02-29", MeetingStatus.Announced),
            Meeting("child", "2024-03-01") with { PartOf = new PartOf { Meeting = S("talks"), Relation = relation } }).Count.ShouldBe(expected);
}
