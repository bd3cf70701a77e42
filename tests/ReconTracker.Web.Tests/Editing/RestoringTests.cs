using System.Text.Json.Nodes;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Tests.Editing;

/// <summary>One field of a record, or one item of a list, said again as it was.</summary>
public sealed class RestoringTests
{
    private const string Older = """
        {"title":"A","when":{"edtf":"2011","words":"in May"},"topics":["elections","unity"],"status":[{"status":"announced","note":"x"},{"status":"held"}],
         "delegations":[{"party":"hamas","attendance":"invited"},{"party":"fatah","attendance":"attended"}],
         "claims":[{"field":"when","source":"ria"},{"field":"delegations/hamas/attendance","source":"ria"},{"field":"delegations/fatah/attendance","source":"maan"},{"field":"status/held","source":"ria"}]}
        """;

    private const string Newer = """
        {"title":"B","when":{"edtf":"2012"},"topics":["unity"],"status":[{"status":"held","note":"y"}],
         "delegations":[{"party":"hamas","attendance":"attended"},{"party":"pij","attendance":"attended"}],
         "claims":[{"field":"when","source":"tass"},{"field":"delegations/hamas/attendance","source":"tass"},{"field":"delegations/pij/attendance","source":"tass"},{"field":"status/held","source":"tass"}]}
        """;

    [Fact]
    public void Field_OfAnItem_IsAsItWas_WithItsClaims_AndNothingElseIs()
    {
        var form = Restored("delegations/hamas/attendance");

        form.Document["delegations"]![0]!["attendance"]!.ToString().ShouldBe("invited");
        form.ClaimsOn("delegations/hamas/attendance").ShouldHaveSingleItem()["source"]!.ToString().ShouldBe("ria");
        form.Document["title"]!.ToString().ShouldBe("B");
        form.ClaimsOn("when").ShouldHaveSingleItem()["source"]!.ToString().ShouldBe("tass");
        form.Claims.Count().ShouldBe(4);
    }

    [Fact]
    public void Date_IsAsItWas_WithItsWords() => Restored("when").Document["when"]!.ToJsonString().ShouldBe("""{"edtf":"2011","words":"in May"}""");

    [Fact]
    public void Item_ThatWasRemoved_IsThereAgain_WithItsClaims()
    {
        var form = Restored("delegations/fatah");

        Keys(form, "delegations").ShouldBe(["hamas", "fatah", "pij"]);
        form.ClaimsOn("delegations/fatah/attendance").ShouldHaveSingleItem()["source"]!.ToString().ShouldBe("maan");
    }

    [Fact]
    public void Item_ThatWasAdded_IsGone_WithItsClaims()
    {
        var form = Restored("delegations/pij");

        Keys(form, "delegations").ShouldBe(["hamas"]);
        form.Claims.Select(claim => claim["field"]!.ToString()).ShouldBe(["when", "delegations/hamas/attendance", "status/held"]);
    }

    [Fact]
    public void Value_OfAList_IsThereAgain() => Restored("topics/elections").Document["topics"]!.ToJsonString().ShouldBe("""["elections","unity"]""");

    [Fact]
    public void Item_WhoseNumberedNamesakeStandsThere_TakesItsPlaceAndTheOthersClaimsFollow()
    {
        var form = new RecordForm(RecordKind.Meeting, Node("""{"status":[{"status":"held","note":"second"}],"claims":[{"field":"status/held","source":"tass"}]}"""));

        form.Restore(Node("""{"status":[{"status":"held","note":"first"},{"status":"held","note":"second"}],"claims":[{"field":"status/held","source":"ria"},{"field":"status/held-2","source":"tass"}]}"""), "status/held");

        form.Document["status"]!.AsArray().Select(entry => entry!["note"]!.ToString()).ShouldBe(["first", "second"]);
        form.Claims.Select(claim => $"{claim["field"]} {claim["source"]}").ShouldBe(["status/held-2 tass", "status/held ria"]);
    }

    [Theory]
    [InlineData("delegations/fatah/attendance")] // the delegation is gone
    [InlineData("when/edtf")] // the words belong to it
    [InlineData("place")]
    [InlineData("nonsense/of/any/kind")]
    [InlineData("")]
    public void Field_ThatCannotBePutBackAlone_IsRefused_AndNothingIsChanged(string path)
    {
        var form = new RecordForm(RecordKind.Meeting, Node(Newer));

        Should.Throw<RuleBrokenException>(() => form.Restore(Node(Older), path)).Path.ShouldBe("restore_gone");

        form.Write().ShouldBe(Node(Newer).ToJsonString(RecordJson.Options));
    }

    private static RecordForm Restored(string path)
    {
        var form = new RecordForm(RecordKind.Meeting, Node(Newer));
        form.Restore(Node(Older), path);
        return form;
    }

    private static JsonObject Node(string json) => JsonNode.Parse(json)!.AsObject();

    private static IEnumerable<string> Keys(RecordForm form, string list) => form.Document[list]!.AsArray().Select(Keyed.Of);
}
