using ReconTracker.Domain.Evidence;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Domain.Tests.Evidence;

/// <summary>The claims of a record, ordered, numbered and weighed.</summary>
public class LedgerTests
{
    [Fact]
    public void Claims_InAnyOrder_AreNumberedInTheOrderOfTheRecord()
    {
        var ledger = Ledger.Of(AMeeting with
        {
            Delegations = [Delegation("hamas"), Delegation("fatah")],
            Claims = [Claim("delegations/fatah"), Claim("delegations/dflp/members/naji", Standing.AsPrinted, "Naji"), Claim("delegations/hamas/attendance"), Claim("status/held"), Claim("when")],
        });

        ledger.Fields.Select(field => field.Path).ShouldBe(["when", "status/held", "delegations/dflp/members/naji", "delegations/hamas/attendance", "delegations/fatah"], ignoreOrder: true);
        ledger.Fields.Select(field => field.Path).Where(path => !path.Contains("dflp", StringComparison.Ordinal)).ShouldBe(["when", "status/held", "delegations/hamas/attendance", "delegations/fatah"]);
        ledger.Claims.Select(numbered => numbered.Number).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public void Readings_ByStanding_PutThePreferredFirst()
    {
        var field = Ledger.Of(AMeeting with { Claims = [Claim("when", Standing.AsPrinted, "May"), Claim("when", Standing.Alternative, "2011-05-22"), Claim("when")] }).Field("when")!;

        field.Claims.Select(numbered => numbered.Claim.Standing).ShouldBe([Standing.Preferred, Standing.Alternative, Standing.AsPrinted]);
        field.Value.ShouldBe("2011-05-23");
    }

    [Fact]
    public void Readings_ThatDiffer_AreCountedOnceEach()
    {
        var field = Ledger.Of(AMeeting with
        {
            Claims =
            [
                Claim("when"), Claim("when", source: "b"), Claim("when", Standing.Alternative, "2011-05-22"), Claim("when", Standing.Alternative, "2011-05-22", "c"),
                Claim("when", Standing.Alternative, "2011-05-21", "d"),
            ],
        }).Field("when")!;

        field.ReadingCount.ShouldBe(3);
        field.IsDisputed.ShouldBeTrue();
    }

    [Fact]
    public void Misprints_AreNoDisagreementOfSources()
    {
        var field = Ledger.Of(AMeeting with { Claims = [Claim("when"), Claim("when", Standing.AsPrinted, "November"), Claim("when", Standing.Corrected)] }).Field("when")!;

        field.IsDisputed.ShouldBeFalse();
    }

    [Fact]
    public void Fact_ItsEvidence_IsOnItsPathAboveAndBeneath()
    {
        var ledger = Ledger.Of(AMeeting with
        {
            Delegations = [Delegation("hamas", "mousa"), Delegation("fatah")],
            Claims = [Claim("delegations"), Claim("delegations/hamas"), Claim("delegations/hamas/members/mousa"), Claim("delegations/fatah"), Claim("when")],
        });

        ledger.On("delegations/hamas").Select(numbered => numbered.Claim.Field).ShouldBe(["delegations", "delegations/hamas", "delegations/hamas/members/mousa"], ignoreOrder: true);
        ledger.On("delegations/hamas/attendance").Select(numbered => numbered.Claim.Field).ShouldBe(["delegations", "delegations/hamas"], ignoreOrder: true);
        ledger.Field("delegations/hamas/attendance").ShouldBeNull();
        ledger.Field("delegations/hamas")!.Value.ShouldBeNull();
    }

    [Fact]
    public void Record_WithoutClaims_HasAnEmptyLedger() => Ledger.Of(AMeeting).Fields.ShouldBeEmpty();
}
