using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Domain.Tests.Records;

/// <summary>Each refusal names the field and says what would be right.</summary>
public class RecordRulesTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("word", 13));

    /// <summary>A broken record, the path of the refusal, and its sentence.</summary>
    public static TheoryData<string, string, string> Refusals => [.. Broken.Select(row => new TheoryDataRow<string, string, string>(row.Record.RecordKind.ToString(), row.Path, row.Sentence))];

    private static IEnumerable<(RecordDocument Record, string Path, string Sentence)> Broken =>
    [
        (ATopic with { Slug = default }, "slug", "Every record has a slug."),
        (ATopic with { Names = [] }, "names", "At least one name."),
        (ATopic with { Names = [Name(" Elections")] }, "names/ Elections", "Remove white space at the ends."),
        (ATopic with { Names = [Name("")] }, "names/", "Left empty: leave the field out, or fill it."),
        (ATopic with { Names = [Name("a/b")] }, "names/a/b", "A name has no slash in it."),
        (ATopic with { Names = [Name("a\nb")] }, "names/a\nb", "A line break at position 2: a name or title is one line."),
        (ATopic with { Names = [Name("a\u202Eb")] }, "names/a\u202Eb", "An invisible character (U+202E) at position 2: names and titles show all they hold."),
        (ATopic with { Names = [Name(new string('a', 301))] }, "names/" + new string('a', 301), "The text is 301 characters long; at most 300 fit."),
        (ATopic with { Names = [Name("Vote"), Name("Vote", kind: NameKind.Alias)] }, "names", "'Vote' stands twice; once is enough."),
        (ATopic with { Names = [Name("Vote"), Name("Poll")] }, "names", "'preferred name in en' stands twice; once is enough."),
        (AParty with { Parent = AParty.Slug }, "parent", "A party is not part of itself."),
        (AParty with { SplitFrom = AParty.Slug }, "splitFrom", "A party does not split from itself."),
        (AParty with { Abbreviation = "ABCDEFGHI" }, "abbreviation", "The text is 9 characters long; at most 8 fit."),
        (AParty with { InstitutionType = InstitutionType.State }, "institutionType", "A faction is no institution: leave the type of institution out."),
        (APerson with { Affiliations = [new() { Party = new("hamas"), Office = "" }] }, "affiliations/hamas/office", "Left empty: leave the field out, or fill it."),
        (ASource with { Headline = "" }, "headline", "Left empty: leave the field out, or fill it."),
        (ASource with { ReprintOf = ASource.Slug }, "reprintOf", "A source does not reprint itself."),
        (ASource with { Url = "javascript:alert(1)" }, "url", "An address starts with http:// or https://."),
        (ASource with { ArchiveUrl = "/relative" }, "archiveUrl", "An address starts with http:// or https://."),
        (ASource with { TextSha256 = new string('A', 64) }, "textSha256", "A SHA-256 is 64 hexadecimal digits in lower case."),
        (ASource with { ParagraphCount = 0 }, "paragraphCount", "A filed text has at least one paragraph."),
        (ASource with { ParagraphCount = 3, Furniture = [4] }, "furniture", "Paragraphs are counted from 1 to the last."),
        (ASource with { KnownErrors = [new() { Printed = Long, Correction = "x" }] }, "knownErrors", "A fragment is at most 12 words; this one has 13."),
        (AMeeting with { Title = "" }, "title", "Left empty: leave the field out, or fill it."),
        (AMeeting with { Status = [] }, "status", "Every meeting has a status, if only proposed."),
        (AMeeting with { PartOf = new() { Meeting = AMeeting.Slug, Relation = default } }, "partOf", "A meeting is not part of itself."),
        (AMeeting with { PartiesReported = new() { Min = 3, Max = 2 } }, "partiesReported", "From the smaller number to the larger."),
        (AMeeting with { Delegations = [Delegation("hamas"), Delegation("hamas")] }, "delegations", "'hamas' stands twice; once is enough."),
        (AMeeting with { Delegations = [Delegation("hamas", "a", "a")] }, "delegations/hamas/members", "'a' stands twice; once is enough."),
        (AMeeting with { Delegations = [Delegation("hamas") with { OnBehalfOf = new("hamas") }] }, "delegations/hamas/onBehalfOf", "A party sits for itself without saying so."),
        (AMeeting with { Delegations = [Delegation("hamas") with { Headcount = new() { Min = -1, Max = 2 } }] }, "delegations/hamas/headcount", "From the smaller number to the larger."),
        (AMeeting with { Outcomes = [Outcome("a"), Outcome("a")] }, "outcomes", "'a' stands twice; once is enough."),
        (AMeeting with { Topics = [new("a"), new("a")] }, "topics", "'a' stands twice; once is enough."),
        (AStatement with { Speakers = [] }, "speakers", "Name a speaker, or code the authority as anonymous or collective_unnamed."),
        (AStatement with { Speakers = [new()] }, "speakers", "A speaker is a person, a party, or a person of a party."),
        (AStatement with { Authority = Domain.Statements.StatementAuthority.Joint }, "speakers", "A joint statement has two speakers or more."),
        (AStatement with { RelayedBy = [new()] }, "relayedBy", "A relay is a person, a party or a source."),
        (AStatement with { Paraphrase = " " }, "paraphrase", "Say in our own words what was said."),
        (AStatement with { Paraphrase = string.Join(' ', Enumerable.Repeat("word", 41)) }, "paraphrase", "A paraphrase is at most 40 words; this one has 41."),
        (AStatement with { Fragment = Long }, "fragment", "A fragment is at most 12 words; this one has 13."),
        (AStatement with { Positions = [new() { Topic = new("a"), Stance = default }, new() { Topic = new("a"), Stance = default }] }, "positions", "'a' stands twice; once is enough."),
        (ATopic with { Claims = [Claim("names") with { Fragment = Long, Paragraph = 1 }] }, "claims/names", "A fragment is at most 12 words; this one has 13."),
        (ATopic with { Claims = [Claim("names") with { Fragment = "words" }] }, "claims/names", "A fragment needs its paragraph."),
        (ATopic with { Claims = [Claim("names") with { Paragraph = 0 }] }, "claims/names", "Paragraphs are counted from 1."),
        (ATopic with { Claims = [Claim("when")] }, "claims/when", "The record holds no such field, so no claim can support it."),
        (ATopic with { Claims = [Claim("name")] }, "claims/name", "The record holds no such field, so no claim can support it."),
        (ATopic with { Claims = [Claim("when", Standing.Corrected)] }, "claims/when", "The record holds no such field, so no claim can support it."),
        (ATopic with { Claims = [Claim("names", Standing.Alternative)] }, "claims/names", "A reading that differs from the record says what it reads."),
        (ATopic with { Claims = [Claim("names", Standing.AsPrinted)] }, "claims/names", "A reading that differs from the record says what it reads."),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Record_BreakingARule_IsRefusedWithPathAndSentence(string kind, string path, string sentence)
    {
        var record = Broken.First(row => row.Record.RecordKind.ToString() == kind && row.Path == path && row.Sentence == sentence).Record;

        var refusal = Should.Throw<RuleBrokenException>(record.Check);

        refusal.Path.ShouldBe(path);
        refusal.Sentence.ShouldBe(sentence);
        refusal.Message.ShouldBe($"{path}: {sentence}");
    }

    [Fact]
    public void Samples_Unchanged_BreakNoRule()
    {
        foreach (var record in (RecordDocument[])[AMeeting, AStatement, ASource, AParty, APerson, ATopic])
        {
            Should.NotThrow(record.Check);
        }
    }

    [Fact]
    public void Claim_OnAReadingTheRecordDoesNotAdopt_IsAllowed() =>
        Should.NotThrow((AMeeting with { Claims = [Claim("delegations/dflp/members/talal-naji", Standing.AsPrinted, "Talal Naji for the DFLP")] }).Check);

    [Fact]
    public void Claim_OnWhatHoldsAFact_IsAllowed() =>
        Should.NotThrow((AMeeting with { Delegations = [Delegation("hamas")], Claims = [Claim("delegations/hamas")] }).Check);

    [Fact]
    public void ArabicName_WithJoinersWithin_IsAllowed() => Should.NotThrow((ATopic with { Names = [Name("می\u200Cرود", "fa")] }).Check);
}
