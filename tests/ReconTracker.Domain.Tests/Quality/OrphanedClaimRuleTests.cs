using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Quality;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class OrphanedClaimRuleTests
{
    [Theory]
    [InlineData("when", Standing.Preferred, 0)]
    [InlineData("delegations", Standing.Preferred, 0)]
    [InlineData("delegations/dflp", Standing.Preferred, 0)]
    [InlineData("delegations/dflp/attendance", Standing.Preferred, 0)]
    [InlineData("delegations/dflp/members/naji", Standing.Preferred, 1)]
    [InlineData("delegations/dflp/members/naji", Standing.Alternative, 0)]
    [InlineData("delegations/dflp/members/naji/office", Standing.AsPrinted, 0)]
    [InlineData("delegations/pflp-gc", Standing.Alternative, 0)]
    [InlineData("delegations/pflp-gc/members/naji", Standing.Alternative, 1)]
    [InlineData("delegations/dflp/mood", Standing.Alternative, 1)]
    [InlineData("place", Standing.Preferred, 1)]
    [InlineData("place", Standing.Alternative, 0)]
    [InlineData("wen", Standing.Alternative, 1)]
    [InlineData("whenever", Standing.Preferred, 1)]
    [InlineData("outcomes/deal/endorsements/hamas", Standing.Alternative, 1)]
    public void Claim_NamesAFieldOfTheRecordOrIsFound(string field, Standing standing, int expected) =>
        Find(
            QualityRuleCode.OrphanedClaim,
            Meeting("talks", "2011-05-23") with { Delegations = [Delegation("dflp")], Claims = [Claim(field, "maan", standing: standing, value: "other")] })
            .Count.ShouldBe(expected);

    [Theory]
    [InlineData("speakers/lavrov", 0)]
    [InlineData("speakers/bogdanov", 1)]
    public void ClaimOfAStatement_NamesItsSpeaker(string field, int expected) =>
        Find(QualityRuleCode.OrphanedClaim, Statement("hope", "2011", Speaker("lavrov")) with { Claims = [Claim(field, "maan")] }).Count.ShouldBe(expected);
}
