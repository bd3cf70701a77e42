using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class FactWithoutClaimRuleTests
{
    private static readonly MeetingRecord Bare = Meeting("talks", "2024-02-29") with { Delegations = [Delegation("hamas", Attendance.Attended, "marzouk")] };

    [Fact]
    public void NoClaims_EveryUngroundedFact_IsFound() =>
        Fields(Bare).ShouldBe(["delegations/hamas/attendance", "delegations/hamas/members/marzouk", "status/held", "when"]);

    [Fact]
    public void ClaimOnTheHolder_CoversWhatLiesBeneath() =>
        Fields(Bare with { Claims = [Claim("delegations/hamas", "tass"), Claim("status/held", "tass"), Claim("when", "tass")] }).ShouldBeEmpty();

    [Fact]
    public void ClaimOnAPartBeneath_DoesNotCoverItsHolder() =>
        Fields(Bare with { Claims = [Claim("delegations/hamas/members/marzouk", "tass"), Claim("status", "tass"), Claim("when", "tass")] })
            .ShouldBe(["delegations/hamas/attendance"]);

    [Fact]
    public void ClaimOnASlugThatBeginsTheSame_DoesNotCover() =>
        Fields(Bare with { Claims = [Claim("delegations/ham", "tass"), Claim("status", "tass"), Claim("when", "tass")] }).Count.ShouldBe(2);

    [Theory]
    [InlineData(Standing.Preferred, 0)]
    [InlineData(Standing.Corrected, 0)]
    [InlineData(Standing.Alternative, 1)]
    [InlineData(Standing.AsPrinted, 1)]
    public void OnlyClaimsTheRecordFollows_SupportIt(Standing standing, int expected) =>
        Fields(Meeting("talks", "2024-02-29") with { Claims = [Claim("status", "tass"), Claim("when", "tass", standing: standing, value: "2024-02-28")] })
            .Count.ShouldBe(expected);

    private static List<string?> Fields(RecordDocument record) => [.. Find(QualityRuleCode.FactWithoutClaim, record).Select(finding => finding.Field)];
}
