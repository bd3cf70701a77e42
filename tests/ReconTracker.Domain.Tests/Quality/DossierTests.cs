using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class DossierTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RingOfReprints_OriginIsTheSameInAnyOrder(bool reversed)
    {
        SourceRecord[] ring = [Source("b", "2011", reprintOf: "a"), Source("a", "2011", reprintOf: "b"), Source("c", "2011", reprintOf: "b")];
        var dossier = new Dossier(new Bundle { Sources = reversed ? [.. ring.Reverse()] : ring }, Today);

        ring.Select(source => dossier.OriginOf(source.Slug)).ShouldAllBe(origin => origin == S("a"));
    }

    [Fact]
    public void ReprintOfASourceNotInTheCollection_GoesBackToIt() => Open(Source("b", "2011", reprintOf: "lost")).OriginOf(S("b")).ShouldBe(S("lost"));

    [Fact]
    public void ClaimsFrom_GivesTheClaimsOfOneSourceWithTheirRecords()
    {
        var dossier = Open(Meeting("talks", "2011") with { Claims = [Claim("when", "tass"), Claim("place", "maan")] }, Statement("hope", "2011") with { Claims = [Claim("said", "tass")] });

        dossier.ClaimsFrom(S("tass")).Select(entry => (entry.Record.Slug, entry.Claim.Field)).ShouldBe([(S("talks"), "when"), (S("hope"), "said")]);
    }

    [Theory]
    [InlineData("committee", "plo", true)]
    [InlineData("desk", "plo", true)]
    [InlineData("plo", "plo", true)]
    [InlineData("plo", "desk", false)]
    [InlineData("ring-a", "plo", false)]
    public void IsWithin_FollowsParentsAndEnds(string part, string whole, bool expected) =>
        Open(
            Institution("plo"),
            Institution("committee", "plo"),
            Institution("desk", "committee"),
            Institution("ring-a", "ring-b"),
            Institution("ring-b", "ring-a")).IsWithin(S(part), S(whole)).ShouldBe(expected);

    [Fact]
    public void Find_KeepsKindsApart()
    {
        var dossier = Open(Faction("hamas"), Person("hamas"));

        dossier.Party(S("hamas")).ShouldBeOfType<PartyRecord>();
        dossier.Person(S("hamas")).ShouldBeOfType<PersonRecord>();
        dossier.Source(S("hamas")).ShouldBeNull();
    }
}
