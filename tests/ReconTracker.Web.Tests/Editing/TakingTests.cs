using System.Text.Json.Nodes;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Desk;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Tests.Editing;

/// <summary>A passage becomes a field and its evidence in one act.</summary>
public sealed class TakingTests
{
    private const string Text = "In Cairo the delegation of Hamas, led by Khaled Mashal, arrived on Sunday. Fatah declined.";

    [Theory]
    [InlineData("Cairo", "Cairo the delegation of Hamas, led by Khaled Mashal, arrived on Sunday.")]
    [InlineData("on Sunday.", "Cairo the delegation of Hamas, led by Khaled Mashal, arrived on Sunday.")]
    [InlineData("Sunday", "Cairo the delegation of Hamas, led by Khaled Mashal, arrived on Sunday.")]
    [InlineData("Fatah", "Fatah declined.")]
    [InlineData(Text, "In Cairo the delegation of Hamas, led by Khaled Mashal, arrived on")]
    public void Fragment_IsThePassageWithWhatStandsAroundIt_InItsSentence(string words, string fragment)
    {
        var cited = Cite(words);

        cited.Fragment.ShouldBe(fragment);
        Words.Count(cited.Fragment).ShouldBeLessThanOrEqualTo(Words.MaxFragment);
        new FiledText(Text).Find(1, cited.Fragment).ShouldBe(FragmentMatch.Found);
    }

    [Fact]
    public void Date_Taken_IsTheDateWithItsWordsAndItsClaim()
    {
        var form = Meeting();
        var passage = Passage("Sunday", SuggestionKind.Date) with { Date = new FuzzyDate { Edtf = Edtf.Parse("2024-02-18"), Words = "Sunday", Basis = DateBasis.RelativeResolved, Certainty = DateCertainty.High } };

        Taking.Take(form, Offer.When, passage, Cite("Sunday"));

        form.Document["when"]!["edtf"]!.ToString().ShouldBe("2024-02-18");
        form.Document["when"]!["words"]!.ToString().ShouldBe("Sunday");
        var claim = form.ClaimsOn("when").ShouldHaveSingleItem();
        (claim["source"]!.ToString(), claim["paragraph"]!.ToString(), claim["standing"]!.ToString()).ShouldBe(("cairo-daily", "1", "preferred"));
    }

    [Fact]
    public void Party_TakenTwice_IsOneDelegation_AsItWasTakenLast()
    {
        var form = Meeting();
        var hamas = Passage("Hamas", SuggestionKind.Party) with { Record = new RecordReference(RecordKind.Party, new Slug("hamas")) };

        Taking.Take(form, Offer.Invited, hamas, Cite("Hamas"));
        Taking.Take(form, Offer.Attended, hamas, Cite("Hamas"));

        var delegation = RecordForm.Items(form.Document, "delegations").ShouldHaveSingleItem();
        delegation!["attendance"]!.ToString().ShouldBe("attended");
        form.ClaimsOn("delegations/hamas/attendance").Count().ShouldBe(2);
    }

    [Fact]
    public void Person_TakenIntoADelegation_BringsThePrintedNameAndAClaim()
    {
        var form = Meeting();
        var mashal = Passage("Khaled Mashal", SuggestionKind.Person) with { Record = new RecordReference(RecordKind.Person, new Slug("khaled-mashal")) };

        Taking.Take(form, Offer.Member, mashal, Cite("Khaled Mashal"), "hamas");

        var member = RecordForm.Items((JsonObject)RecordForm.Items(form.Document, "delegations")[0]!, "members").ShouldHaveSingleItem();
        (member!["person"]!.ToString(), member["nameAsPrinted"]!.ToString()).ShouldBe(("khaled-mashal", "Khaled Mashal"));
        form.ClaimsOn("delegations/hamas/members/khaled-mashal").ShouldHaveSingleItem();
    }

    [Fact]
    public void Quotation_BecomesAStatement_WithItsSpeakerAndItsWords()
    {
        var quotation = Passage("Fatah declined", SuggestionKind.Quotation) with { Record = new RecordReference(RecordKind.Party, new Slug("fatah")) };

        var document = Taking.Statement(quotation, Cite("Fatah declined"), new FuzzyDate { Edtf = Edtf.Parse("2024-02-18"), Basis = DateBasis.Inferred, Certainty = DateCertainty.Medium });

        var form = new RecordForm(RecordKind.Statement, document);
        document["fragment"]!.ToString().ShouldBe("Fatah declined.");
        RecordForm.Items(document, "speakers").ShouldHaveSingleItem()!["party"]!.ToString().ShouldBe("fatah");
        form.Claims.Select(claim => claim["field"]!.ToString()).ShouldBe(["paraphrase", "speakers/fatah", "said"]);
    }

    [Fact]
    public void EveryOffer_IsMadeSomewhere()
    {
        var made = from target in Enum.GetValues<RecordKind>().Cast<RecordKind?>().Append(null)
                   from passage in Enum.GetValues<SuggestionKind>()
                   from offer in Taking.Offers(target, passage)
                   select offer;

        made.Distinct().Order().ShouldBe(Enum.GetValues<Offer>());
    }

    private static Suggestion Passage(string words, SuggestionKind kind) => new() { Kind = kind, Paragraph = 1, Start = Text.IndexOf(words, StringComparison.Ordinal), Text = words, Reason = default };

    private static Cited Cite(string words) => Cited.Of("cairo-daily", "en", Text, Passage(words, SuggestionKind.Party));

    private static RecordForm Meeting() => new(RecordKind.Meeting, []);
}
