using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class DuplicateMeetingRuleTests
{
    private static readonly MeetingRecord First = Meeting("a-first", "2019-07-16") with { Delegations = [Delegation("russia-mfa"), Delegation("hamas")] };
    private static readonly MeetingRecord Second = First with { Slug = S("b-second"), Delegations = [Delegation("hamas"), Delegation("russia-mfa")] };

    [Fact]
    public void SamePartiesSameDay_AreFoundOnce() => Of(Second).ShouldHaveSingleItem().Record.Slug.ShouldBe(S("b-second"));

    [Fact]
    public void SpanThatHoldsTheDay_IsFound() => Of(Second with { When = On("2019-07-15/2019-07-16") }).ShouldHaveSingleItem();

    [Theory]
    [InlineData("2021-02-04")]
    [InlineData("2019-07-17")]
    [InlineData("2019-07")]
    [InlineData("2019-07-01/2019-08-31")]
    public void SamePartiesOnAnotherOrInexactDate_AreTwoMeetings(string when) => Of(Second with { When = On(when) }).ShouldBeEmpty();

    [Fact]
    public void AnotherParty_IsAnotherMeeting() => Of(Second with { Delegations = [Delegation("russia-mfa"), Delegation("pij")] }).ShouldBeEmpty();

    [Fact]
    public void SessionOfTheOther_IsNotADuplicate() => Of(Second with { PartOf = new PartOf { Meeting = S("a-first"), Relation = MeetingRelation.SessionOf } }).ShouldBeEmpty();

    [Fact]
    public void CallOnTheSameDay_IsNotADuplicate() => Of(Second with { Kind = MeetingKind.PhoneCall }).ShouldBeEmpty();

    [Fact]
    public void PlannedAndHeldRecordOfOneEvent_AreFound() => Of(Second with { Kind = MeetingKind.PlannedMeeting }).ShouldHaveSingleItem();

    [Fact]
    public void OtherPeopleNamed_AreTwoMeetings()
    {
        var lavrov = First with { Delegations = [Delegation("russia-mfa", Attendance.Attended, "lavrov"), Delegation("hamas")] };
        var bogdanov = Second with { Delegations = [Delegation("russia-mfa", Attendance.Attended, "bogdanov"), Delegation("hamas")] };

        Find(QualityRuleCode.DuplicateMeeting, lavrov, bogdanov).ShouldBeEmpty();
        Find(QualityRuleCode.DuplicateMeeting, lavrov, Second).ShouldHaveSingleItem();
    }

    [Fact]
    public void NoParties_NothingToCompare() => Find(QualityRuleCode.DuplicateMeeting, First with { Delegations = [] }, Second with { Delegations = [] }).ShouldBeEmpty();

    private static IReadOnlyList<QualityFinding> Of(MeetingRecord other) => Find(QualityRuleCode.DuplicateMeeting, First, other);
}
