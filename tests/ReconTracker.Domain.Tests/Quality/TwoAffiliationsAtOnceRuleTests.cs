using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class TwoAffiliationsAtOnceRuleTests
{
    [Fact]
    public void TwoFactionsWithoutDates_AreFound() => Of(In("fatah"), In("hamas")).ShouldHaveSingleItem().Field.ShouldBe("affiliations/hamas");

    [Fact]
    public void OneAfterTheOther_IsAsItShouldBe() => Of(In("fatah", to: "1987-12-13"), In("hamas", from: "1987-12-14")).ShouldBeEmpty();

    [Fact]
    public void OverlappingSpells_AreFound() => Of(In("fatah", to: "1987-12-14"), In("hamas", from: "1987-12-14")).ShouldHaveSingleItem();

    [Fact]
    public void SpellsThatMeetWithinAYear_MayFollowEachOther() => Of(In("fatah", to: "1987"), In("hamas", from: "1987")).ShouldBeEmpty();

    [Fact]
    public void FactionAndInstitution_IsAsItShouldBe() => Of(In("fatah"), In("plo")).ShouldBeEmpty();

    [Fact]
    public void TwoOfficesInOneFaction_AreAsTheyShouldBe() => Of(In("hamas", "Member"), In("hamas", "Spokesman")).ShouldBeEmpty();

    [Fact]
    public void FactionAndItsArmedWing_AreOne() => Of(In("hamas"), In("qassam")).ShouldBeEmpty();

    private static IReadOnlyList<QualityFinding> Of(params AffiliationRecord[] affiliations) =>
        Find(QualityRuleCode.TwoAffiliationsAtOnce, Faction("fatah"), Faction("hamas"), Faction("qassam", "hamas"), Institution("plo"), Person("someone", affiliations));
}
