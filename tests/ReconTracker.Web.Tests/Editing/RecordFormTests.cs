using System.Text.Json.Nodes;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Tests.Editing;

/// <summary>A record while it is written: claims stay with what they speak of.</summary>
public sealed class RecordFormTests
{
    [Fact]
    public void Claim_OnADelegationWhosePartyIsNamedLater_FollowsIt()
    {
        var form = Meeting();
        form.Add(form.Document, "delegations", new JsonObject());
        var delegation = (JsonObject)RecordForm.Items(form.Document, "delegations")[0]!;
        form.Set(delegation, "attendance", "attended");
        form.AddClaim("delegations/item/attendance");

        form.Set(delegation, "party", "hamas");

        form.Claims.Single()["field"]!.ToString().ShouldBe("delegations/hamas/attendance");
    }

    [Fact]
    public void Claims_OfTwoPartsThatChangeKeysAtOnce_AreNotMixed()
    {
        var form = Meeting("""{"delegations":[{"party":"fatah"},{"party":"fatah"}],"claims":[{"field":"delegations/fatah/attendance"},{"field":"delegations/fatah-2/attendance"}]}""");
        var first = (JsonObject)RecordForm.Items(form.Document, "delegations")[0]!;

        form.Set(first, "party", "hamas");

        form.Claims.Select(claim => claim["field"]!.ToString()).ShouldBe(["delegations/hamas/attendance", "delegations/fatah/attendance"]);
    }

    [Fact]
    public void Part_Removed_TakesItsClaimsAlong_AndNoOthers()
    {
        var form = Meeting("""{"delegations":[{"party":"fatah"},{"party":"fatah-intifada"}],"claims":[{"field":"delegations/fatah/attendance"},{"field":"delegations/fatah-intifada/attendance"},{"field":"when"}]}""");

        form.Remove(form.Document, "delegations", RecordForm.Items(form.Document, "delegations")[0]!);

        form.Claims.Select(claim => claim["field"]!.ToString()).ShouldBe(["delegations/fatah-intifada/attendance", "when"]);
    }

    [Fact]
    public void Form_NamesEveryRecordItMentions()
    {
        var form = Meeting("""{"topics":["elections"],"delegations":[{"party":"hamas","members":[{"person":"khaled-mashal"}]}],"claims":[{"field":"when","source":"ria-2011"}],"partOf":{"meeting":"2011-talks"},"slug":"x","title":"hamas"}""");

        form.Mentions().Select(reference => reference.ToString()).Order(StringComparer.Ordinal)
            .ShouldBe(["meeting 2011-talks", "party hamas", "person khaled-mashal", "source ria-2011", "topic elections"]);
    }

    [Fact]
    public void Check_OfAnEmptyMeeting_NamesAllThatIsMissing()
    {
        var check = FormCheck.Of(new RecordForm(RecordKind.Meeting, NewRecords.Of(RecordKind.Meeting)));

        check.Record.ShouldBeNull();
        check.Problems.Select(problem => problem.Path).ShouldBe(["title", "kind", "when/edtf", "summary", "slug"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("when/edtf", """{"when":{"edtf":"Monday"}}""")]
    [InlineData("place/country", """{"place":{"country":"Moscow","precision":"city"}}""")]
    [InlineData("partiesReported/min", """{"partiesReported":{"min":"many","max":3}}""")]
    [InlineData("delegations/Hamas movement/party", """{"delegations":[{"party":"Hamas movement","side":"faction","attendance":"attended"}]}""")]
    [InlineData("title", "{\"title\":\"Talks\\u0000\"}")]
    public void Check_OfAWrongValue_SaysWhere(string path, string json) => FormCheck.Of(Meeting(json)).Problems.Select(problem => problem.Path).ShouldContain(path);

    [Fact]
    public void Check_OfARecordOfTheCollection_IsThatRecord()
    {
        const string Document = """{"slug":"elections_x","names":[{"text":"Elections","language":"en","kind":"preferred"}],"definition":"Votes."}""";
        var check = FormCheck.Of(new RecordForm(RecordKind.Topic, (JsonObject)JsonNode.Parse(Document)!));

        check.Problems.ShouldBeEmpty();
        RecordJson.Write(check.Record!).ShouldBe(Document);
    }

    [Theory]
    [InlineData("Khaled Mashal", "khaled-mashal")]
    [InlineData("Al-Aḥmad, ʿAzzām", "al-ahmad-azzam")]
    [InlineData("خالد", null)]
    [InlineData("  ", null)]
    public void Slug_IsMadeOfLatinLetters(string name, string? slug) => NewRecords.SlugOf(name).ShouldBe(slug);

    private static RecordForm Meeting(string json = "{}") => new(RecordKind.Meeting, (JsonObject)JsonNode.Parse(json)!);
}
