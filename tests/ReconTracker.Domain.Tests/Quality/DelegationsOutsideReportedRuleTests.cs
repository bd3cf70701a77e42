using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class DelegationsOutsideReportedRuleTests
{
    [Theory]
    [InlineData(2, 2, 0)]
    [InlineData(1, 3, 0)]
    [InlineData(3, 4, 1)]
    [InlineData(1, 1, 1)]
    public void FactionsWithinTheReportedRange_HostNotCounted(int min, int max, int expected) =>
        Of(min, max, Delegation("hamas"), Delegation("fatah"), Delegation("russia-mfa") with { Side = DelegationSide.Mediator }).Count.ShouldBe(expected);

    [Theory]
    [InlineData(3, 0)]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    public void ThoseWhoStayedAway_MayBeCountedOrNot(int reported, int expected) =>
        Of(reported, reported, Delegation("hamas"), Delegation("fatah"), Delegation("pij", Attendance.Boycotted)).Count.ShouldBe(expected);

    [Fact]
    public void NothingReported_NothingToCompare() =>
        Find(QualityRuleCode.DelegationsOutsideReported, Meeting("talks", "2024") with { Delegations = [Delegation("hamas")] }).ShouldBeEmpty();

    private static IReadOnlyList<QualityFinding> Of(int min, int max, params DelegationRecord[] delegations) =>
        Find(QualityRuleCode.DelegationsOutsideReported, Meeting("talks", "2024") with { PartiesReported = new CountRange { Min = min, Max = max }, Delegations = delegations });
}
