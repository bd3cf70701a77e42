using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class SpeakerWithoutOfficeRuleTests
{
    [Theory]
    [InlineData("Foreign Minister", "Foreign Minister", 0)]
    [InlineData("Minister of Foreign Affairs", "Foreign Minister", 0)]
    [InlineData("Palestinian ambassador to Moscow", "Ambassador to Russia", 0)]
    [InlineData("Foreign Minister", "Deputy Foreign Minister", 1)]
    [InlineData("Deputy Foreign Minister", "Foreign Minister", 1)]
    [InlineData("former Foreign Minister", "Foreign Minister", 1)]
    [InlineData("President", "Foreign Minister", 1)]
    [InlineData("Spokesman", null, 1)]
    [InlineData("member of the party", null, 0)]
    public void CapacityInTheSameParty_IsComparedByWords(string capacity, string? office, int expected) =>
        Of(Speaker("someone", "russia-mfa", capacity), In("russia-mfa", office)).Count.ShouldBe(expected);

    [Theory]
    [InlineData("member of the political bureau of Hamas", "Member of the political bureau", 0)]
    [InlineData("head of the political bureau", "Member of the political bureau", 1)]
    public void CapacityWithoutParty_NeedsOneWordingWithinTheOther(string capacity, string office, int expected) =>
        Of(Speaker("someone", null, capacity), In("hamas", office)).Count.ShouldBe(expected);

    [Theory]
    [InlineData("2004-03-08", null, 0)]
    [InlineData("2011-05-24", null, 1)]
    [InlineData(null, "2011-05-22", 1)]
    [InlineData(null, "2011-05", 0)]
    public void OfficeThen_NotNow(string? from, string? to, int expected) =>
        Of(Speaker("someone", "russia-mfa", "Foreign Minister"), In("russia-mfa", "Foreign Minister", from, to)).Count.ShouldBe(expected);

    [Fact]
    public void SpeakerForAPartyOfWhichNothingIsRecorded_IsFound() => Of(Speaker("someone", "fatah"), In("hamas")).ShouldHaveSingleItem().Field.ShouldBe("speakers/someone");

    [Fact]
    public void SpeakerForHisParty_IsAsItShouldBe() => Of(Speaker("someone", "hamas"), In("hamas")).ShouldBeEmpty();

    [Fact]
    public void SpeakerWithoutCapacityOrParty_ClaimsNoOffice() => Of(Speaker("someone"), In("hamas")).ShouldBeEmpty();

    private static IReadOnlyList<QualityFinding> Of(SpeakerRecord speaker, AffiliationRecord affiliation) =>
        Find(QualityRuleCode.SpeakerWithoutOffice, Person("someone", affiliation), Statement("hope", "2011-05-23", speaker));
}
