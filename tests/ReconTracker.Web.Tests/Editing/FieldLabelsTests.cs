using System.Text.Json.Nodes;
using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Tests.Editing;

/// <summary>What the editing room calls the fields of a draft: never by their paths.</summary>
public sealed class FieldLabelsTests
{
    private static readonly Labels Names = new(new Label(new RecordReference(RecordKind.Party, new Slug("hamas")), "Hamas", null));

    [Theory]
    [InlineData("", "the whole")]
    [InlineData("why", "Why the record changes")]
    [InlineData("slug", "Name in addresses")]
    [InlineData("when/edtf", "Date")]
    [InlineData("delegations/hamas/attendance", "Hamas, attendance")]
    [InlineData("delegations/item/attendance", "Delegation, attendance")]
    [InlineData("names/item/text", "Name, text")]
    [InlineData("names/item-2/text", "Name (2), text")]
    [InlineData("explanations/fact_without_claim/text", "Why a finding stands, fact without a claim, text")]
    [InlineData("claims/delegations/hamas/attendance [ria-2011 3]/source", "Evidence on Hamas, attendance, source")]
    [InlineData("claims/when [ ]-2", "Evidence on Date")]
    public void Path_OfADraft_IsSaidInWords(string path, string words) => FieldLabels.Of(Names, null, path).ShouldBe(words);

    [Theory]
    [InlineData("place/country", "RU", "Russia")]
    [InlineData("when/basis", "relative_resolved", "counted from a relative date")]
    [InlineData("delegations/hamas/party", "hamas", "Hamas")]
    [InlineData("claims/when [ria-2011 3]/value", "2011-05-23", "Monday 23 May 2011")]
    [InlineData("claims/when [ria-2011 3]/standing", "as_printed", "as printed")]
    [InlineData("title", "Talks", null)]
    public void Value_OfADraft_IsSaidAsTheHistorySaysIt(string path, string value, string? words) => FieldLabels.Value(Names, typeof(MeetingRecord), path, value).ShouldBe(words);

    // opening an explanation is not yet explaining
    [Fact]
    public void Explanation_WithoutWords_HidesNoFactThatLacksEvidence()
    {
        const string Meeting = """
            {"slug":"2012-x","title":"X","kind":"bilateral_with_mediator","scope":"in","when":{"edtf":"2012-01-03","basis":"stated","certainty":"high"},"summary":"Talks.","status":[{"status":"held"}],
             "delegations":[{"party":"hamas","side":"faction","attendance":"attended"}]}
            """;
        var document = (JsonObject)JsonNode.Parse(Meeting)!;
        var bare = FormCheck.Of(new RecordForm(RecordKind.Meeting, document)).Bare;
        bare.Select(fact => fact.Path).ShouldBe(["when", "status/held", "delegations/hamas/attendance"]);

        document["explanations"] = new JsonArray(new JsonObject { ["rule"] = "fact_without_claim" });
        var check = FormCheck.Of(new RecordForm(RecordKind.Meeting, document));

        check.Problems.Select(problem => problem.Path).ShouldBe(["explanations/fact_without_claim/text"]);
        check.Bare.ShouldBe(bare);
    }
}
