using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class DelegateNotAffiliatedRuleTests
{
    [Fact]
    public void NoAffiliation_IsFound() => Of("hamas", null).ShouldHaveSingleItem().Field.ShouldBe("delegations/hamas/members/someone");

    [Fact]
    public void OwnParty_IsAsItShouldBe() => Of("hamas", In("hamas")).ShouldBeEmpty();

    [Fact]
    public void AnotherParty_IsFound() => Of("pflp-gc", In("dflp")).ShouldHaveSingleItem();

    [Fact]
    public void PartOfTheParty_IsAsItShouldBe() => Of("plo", In("plo-executive")).ShouldBeEmpty();

    [Fact]
    public void OnlyTheWholeOfWhichThePartyIsPart_IsFound() => Of("plo-executive", In("plo")).ShouldHaveSingleItem();

    [Theory]
    [InlineData("2011-05-22", 1)]
    [InlineData("2011-05-23", 0)]
    [InlineData("2011", 0)]
    public void OfficeThatWasOver_DoesNotCount(string to, int expected) => Of("hamas", In("hamas", to: to)).Count.ShouldBe(expected);

    [Theory]
    [InlineData("2011-05-24", 1)]
    [InlineData("2011-05", 0)]
    public void OfficeStillToCome_DoesNotCount(string from, int expected) => Of("hamas", In("hamas", from: from)).Count.ShouldBe(expected);

    [Fact]
    public void PersonNotInTheCollection_IsNotJudged() =>
        Find(QualityRuleCode.DelegateNotAffiliated, Meeting("talks", "2011-05-23") with { Delegations = [Delegation("hamas", Attendance.Attended, "nobody")] }).ShouldBeEmpty();

    [Fact]
    public void AffiliationWithThePartySatFor_IsAsItShouldBe() =>
        Find(
            QualityRuleCode.DelegateNotAffiliated,
            Person("someone", In("dflp")),
            Meeting("talks", "2011-05-23") with { Delegations = [Delegation("plo", Attendance.Attended, "someone") with { OnBehalfOf = S("dflp") }] }).ShouldBeEmpty();

    private static IReadOnlyList<QualityFinding> Of(string delegation, AffiliationRecord? affiliation) =>
        Find(
            QualityRuleCode.DelegateNotAffiliated,
            Faction("dflp"),
            Institution("plo"),
            Institution("plo-executive", "plo"),
            Person("someone", affiliation is null ? [] : [affiliation]),
            Meeting("talks", "2011-05-23") with { Delegations = [Delegation(delegation, Attendance.Attended, "someone")] });
}
