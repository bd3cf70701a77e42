using System.Text.Json.Nodes;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Tests.Editing;

/// <summary>Sources that disagree, and the one that the record follows.</summary>
public sealed class ReadingsTests
{
    private const string Two = """
        {"when":{"edtf":"2011-05-21","words":"on Saturday"},"delegations":[{"party":"hamas","attendance":"attended","headcount":{"min":2,"max":2}}],
         "claims":[{"field":"when","source":"ria","standing":"preferred"},{"field":"when","source":"maan","standing":"preferred","value":"2011-05-23","note":"Seen twice."},
                   {"field":"when","source":"copy","standing":"as_printed","value":"2001-05-23"},{"field":"title","source":"ria","standing":"preferred"}]}
        """;

    [Fact]
    public void Claims_ThatDisagree_AreReadings_AndAMisprintIsNone() =>
        Form(Two).Readings("when").Select(reading => (reading.Claim["source"]!.ToString(), reading.Value)).ShouldBe([("ria", "2011-05-21"), ("maan", "2011-05-23")]);

    [Theory]
    [InlineData("title")]
    [InlineData("place")]
    public void Claims_ThatAgree_AreNoConflict(string path) => Form(Two).Readings(path).ShouldBeEmpty();

    [Fact]
    public void Reading_Preferred_IsWhatTheFieldSays_AndTheOthersAreAlternatives_InOneAct()
    {
        var form = Form(Two);
        var changes = 0;
        form.Changed += () => changes++;
        var (ria, maan) = (form.Claims.First(), form.Claims.ElementAt(1));

        form.Prefer("when", maan, "It names the weekday.");

        form.Document["when"]!.ToJsonString().ShouldBe("""{"edtf":"2011-05-23"}""");
        Said(maan).ShouldBe(("preferred", null, "Seen twice. It names the weekday."));
        Said(ria).ShouldBe(("alternative", "2011-05-21", null));
        Said(form.Claims.ElementAt(2)).ShouldBe(("as_printed", "2001-05-23", null));
        changes.ShouldBe(1);
    }

    [Fact]
    public void Reading_OfTheRecord_Preferred_LeavesTheFieldAndSettlesTheClaims()
    {
        var form = Form(Two);
        var ria = form.Claims.First();

        form.Prefer("when", ria, "Nearer.");

        form.Document["when"]!.ToJsonString().ShouldBe("""{"edtf":"2011-05-21","words":"on Saturday"}""");
        Said(ria).ShouldBe(("preferred", null, "Nearer."));
        Said(form.Claims.ElementAt(1)).ShouldBe(("alternative", "2011-05-23", "Seen twice."));
    }

    [Fact]
    public void Claim_ThatIsNoReadingAnyMore_IsNotPreferred_AndNothingChanges()
    {
        var form = Form(Two);
        var maan = form.Claims.ElementAt(1);
        maan["standing"] = "as_printed";
        var before = form.Document.ToJsonString();

        form.Prefer("when", maan, "It names the weekday.").ShouldBeFalse();

        form.Document.ToJsonString().ShouldBe(before);
    }

    [Fact]
    public void Reading_OfAFieldInAList_IsTakenOver()
    {
        var form = Form("""{"delegations":[{"party":"hamas","attendance":"attended"}],"claims":[{"field":"delegations/hamas/attendance","source":"a","standing":"preferred"},{"field":"delegations/hamas/attendance","source":"b","standing":"alternative","value":"invited"}]}""");

        form.Prefer("delegations/hamas/attendance", form.Claims.Last(), "The other is a forecast.");

        form.Document["delegations"]![0]!["attendance"]!.ToString().ShouldBe("invited");
        Said(form.Claims.First()).ShouldBe(("alternative", "attended", null));
    }

    [Theory]
    [InlineData("when", true)]
    [InlineData("delegations/hamas/attendance", true)]
    [InlineData("delegations/hamas/headcount", false)] // a range is more than one value
    [InlineData("place", false)]
    public void Reading_IsTakenOver_WhereTheRecordHoldsOneValue(string path, bool can) => Form(Two).CanAdopt(path).ShouldBe(can);

    private static (string? Standing, string? Value, string? Note) Said(JsonObject claim) => (claim["standing"]?.ToString(), claim["value"]?.ToString(), claim["note"]?.ToString());

    private static RecordForm Form(string json) => new(RecordKind.Meeting, JsonNode.Parse(json)!.AsObject());
}
