using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Domain.Tests.Editing;

/// <summary>Two records of one person or party become one.</summary>
public class JoiningTests
{
    private static readonly PersonRecord Stays = APerson with
    {
        Names = [Name("Mousa Abu Marzouk"), Name("Abu Omar", kind: NameKind.Kunya)],
        Affiliations = [new() { Party = new("hamas"), Office = "Deputy head" }],
        Claims = [Claim("affiliations/hamas")],
        Note = "Ours.",
    };

    [Fact]
    public void Names_OfTheOneThatGoes_BecomeAliasesOnce()
    {
        var goes = APerson with { Slug = new("marzuq"), Names = [Name("Musa Abu Marzuq"), Name("موسى أبو مرزوق", "ar"), Name("Abu Omar")], Claims = [Claim("names/Musa Abu Marzuq"), Claim("names/Abu Omar")] };

        var both = (PersonRecord)Joining.Of(goes, Stays);

        both.Check();
        both.Slug.ShouldBe(Stays.Slug);
        both.Names.Select(name => (name.Text, name.Kind)).ShouldBe(
        [
            ("Mousa Abu Marzouk", NameKind.Preferred), ("Abu Omar", NameKind.Kunya), ("Musa Abu Marzuq", NameKind.Alias), ("موسى أبو مرزوق", NameKind.Alias),
        ]);
        both.Claims.Select(claim => claim.Field).ShouldBe(["affiliations/hamas", "names/Musa Abu Marzuq", "names/Abu Omar"]);
    }

    [Fact]
    public void Offices_OfTheOneThatGoes_AreAddedWithTheirEvidence()
    {
        var goes = APerson with
        {
            Slug = new("marzuq"),
            Affiliations = [new() { Party = new("hamas"), Office = "Envoy", From = On("2011") }, new() { Party = new("hamas"), Office = "Deputy head" }],
            ExternalIds = new Dictionary<string, string> { ["wikidata"] = "Q1" },
            Claims = [Claim("affiliations/hamas/from"), Claim("affiliations/hamas-2"), Claim("affiliations/hamas-2", source: "other")],
            Note = "Theirs.",
        };

        var both = (PersonRecord)Joining.Of(goes, Stays);

        both.Check();
        both.Affiliations.Select(affiliation => affiliation.Office).ShouldBe(["Deputy head", "Envoy"]);
        both.ExternalIds["wikidata"].ShouldBe("Q1");
        both.Note.ShouldBe("Ours.");
        both.Claims.Select(claim => (claim.Field, claim.Source.Value)).ShouldBe([("affiliations/hamas", "maan-2011"), ("affiliations/hamas-2/from", "maan-2011"), ("affiliations/hamas", "other")]);
    }

    [Fact]
    public void Identifiers_ThatContradict_AreRefused()
    {
        var goes = APerson with { Slug = new("marzuq"), ExternalIds = new Dictionary<string, string> { ["wikidata"] = "Q1" } };
        var stays = Stays with { ExternalIds = new Dictionary<string, string> { ["wikidata"] = "Q2" } };

        var refusal = Should.Throw<RuleBrokenException>(() => Joining.Of(goes, stays));

        (refusal.Path, refusal.Sentence).ShouldBe(("externalIds/wikidata", "The two contradict one another: 'Q2' and 'Q1'."));
    }

    [Fact]
    public void Parties_WhereOneSaysMore_SayBoth_AndWhereTheyContradict_AreRefused()
    {
        var stays = AParty with { Abbreviation = "HAMAS", Country = CountryCode.Parse("PS") };
        var goes = AParty with { Slug = new("hms"), Names = [Name("HMS")], Abbreviation = "HMS", Founded = On("1987"), PloMembership = [new() { Status = PloMembershipStatus.NonMember }], Claims = [Claim("founded")] };

        var both = (PartyRecord)Joining.Of(goes, stays);

        both.Check();
        (both.Abbreviation, both.Founded!.Edtf.ToString(), both.PloMembership.Count).ShouldBe(("HAMAS", "1987", 1));
        Should.Throw<RuleBrokenException>(() => Joining.Of(goes, stays with { Founded = On("1988") })).Path.ShouldBe("founded/edtf");
    }
}
