using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class AbsenceOnlyInProseRuleTests
{
    [Theory]
    [InlineData("Islamic Jihad boycotted the talks.", 1)]
    [InlineData("Islamic Jihad declined the invitation.", 1)]
    [InlineData("Two factions refused to attend.", 1)]
    [InlineData("Hamas stayed away.", 1)]
    [InlineData("Hamas was not invited.", 1)]
    [InlineData("The ministry declined to comment.", 0)]
    [InlineData("Hamas refused the American plan.", 0)]
    [InlineData("All factions came.", 0)]
    public void Summary_TellsOfAnAbsenceOrNot(string summary, int expected) => Of(Meeting("talks", "2024") with { Summary = summary }).Count.ShouldBe(expected);

    [Theory]
    [InlineData(Attendance.Boycotted, 0)]
    [InlineData(Attendance.Declined, 0)]
    [InlineData(Attendance.Withdrew, 0)]
    [InlineData(Attendance.NotInvited, 0)]
    [InlineData(Attendance.Attended, 1)]
    [InlineData(Attendance.Unknown, 1)]
    public void CodedDelegation_AnswersIt(Attendance attendance, int expected) =>
        Of(Meeting("talks", "2024") with { Summary = "Islamic Jihad boycotted the talks.", Delegations = [Delegation("pij", attendance)] }).Count.ShouldBe(expected);

    [Fact]
    public void OutcomeThatTellsOfIt_IsFoundThere() =>
        Of(Meeting("talks", "2024") with { Outcomes = [new OutcomeRecord { Key = S("end"), Type = OutcomeType.Refusal, Summary = "Hamas walked out." }] })
            .ShouldHaveSingleItem().Field.ShouldBe("outcomes/end");

    private static IReadOnlyList<QualityFinding> Of(MeetingRecord meeting) => Find(QualityRuleCode.AbsenceOnlyInProse, meeting);
}
