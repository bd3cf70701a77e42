using System.Text.Json.Nodes;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Desk;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Tests.Editing;

/// <summary>A passage becomes a field and its evidence in one act.</summary>
public sealed class TakingTests
{
    private const string Text = "In Cairo the delegation of Hamas, led by Khaled Mashal, arrived on Sunday. Fatah declined.";

    [Fact]
    public void Date_Taken_IsTheDateWithItsWordsAndItsClaim()
    {
        var form = Meeting();
        var passage = Passage("Sunday", SuggestionKind.Date) with { Date = new FuzzyDate { Edtf = Edtf.Parse("2024-02-18"), Words = "Sunday", Basis = DateBasis.RelativeResolved, Certainty = DateCertainty.High } };

        new Taking(form, passage, Cite("Sunday")).Take(Offer.When);

        form.Document["when"]!["edtf"]!.ToString().ShouldBe("2024-02-18");
        form.Document["when"]!["words"]!.ToString().ShouldBe("Sunday");
        var claim = form.ClaimsOn("when").ShouldHaveSingleItem();
        (claim["source"]!.ToString(), claim["paragraph"]!.ToString(), claim["standing"]!.ToString()).ShouldBe(("cairo-daily", "1", "preferred"));
    }

    [Fact]
    public void Passage_ThatSaysOtherwiseThanTheRecord_StandsBesideIt()
    {
        var form = Meeting();
        var (sunday, cairo) = (Dated("Sunday", "2024-02-18"), Passage("Cairo", SuggestionKind.Place));
        new Taking(form, sunday, Cite("Sunday")).Take(Offer.When);
        new Taking(form, cairo, Cite("Cairo")).Take(Offer.Place);

        var later = new Taking(form, Dated("Fatah", "2024-03"), Cite("Fatah declined"));
        later.Take(Offer.When);
        var moscow = new Taking(form, cairo with { City = "Moscow", Start = cairo.Start + 1 }, Cite("Fatah"));
        moscow.Take(Offer.Place);

        (later.IsBeside, moscow.IsBeside).ShouldBe((true, true));
        form.Document["when"]!["edtf"]!.ToString().ShouldBe("2024-02-18");
        form.Document["place"]!["city"]!.ToString().ShouldBe("Cairo");
        form.ClaimsOn("when").Select(claim => (claim["standing"]!.ToString(), claim["value"]?.ToString())).ShouldBe([("preferred", null), ("alternative", "2024-03")]);
        form.Readings("when").Count.ShouldBe(2, "the form asks which of them holds");
    }

    [Fact]
    public void Passage_TakenTwice_IsOneClaim_AndAPartyAsItWasUnderstoodLast()
    {
        var form = Meeting();
        var hamas = Party("Hamas", "hamas");

        new Taking(form, hamas, Cite("Hamas")).Take(Offer.Invited, kind: PartyKind.Faction);
        new Taking(form, hamas, Cite("Hamas")).Take(Offer.Attended, kind: PartyKind.Faction);
        new Taking(form, Dated("Sunday", "2024-02-18"), Cite("Sunday")).Take(Offer.When);
        new Taking(form, Dated("Sunday", "2024-02-18"), Cite("Sunday")).Take(Offer.When);

        var delegation = RecordForm.Items(form.Document, "delegations").ShouldHaveSingleItem();
        (delegation!["attendance"]!.ToString(), delegation["side"]!.ToString()).ShouldBe(("attended", "faction"));
        form.Claims.Select(claim => claim["field"]!.ToString()).ShouldBe(["delegations/hamas/attendance", "when"]);
    }

    [Theory]
    [InlineData(Offer.Attended, null)]
    [InlineData(Offer.Mediator, "mediator")]
    public void Institution_IsOnNoSideThatNobodyNamed(Offer offer, string? side)
    {
        var form = Meeting();

        new Taking(form, Party("Hamas", "russia-mfa"), Cite("Hamas")).Take(offer, kind: PartyKind.Institution);

        RecordForm.Items(form.Document, "delegations").ShouldHaveSingleItem()!["side"]?.ToString().ShouldBe(side);
    }

    [Fact]
    public void Person_TakenIntoADelegation_BringsThePrintedNameAndClaims_OfTheDelegationToo()
    {
        var form = Meeting();

        new Taking(form, Mashal, Cite("Khaled Mashal")).Take(Offer.Member, "hamas", PartyKind.Faction, "Head of the Political Bureau");

        var member = RecordForm.Items((JsonObject)RecordForm.Items(form.Document, "delegations")[0]!, "members").ShouldHaveSingleItem();
        (member!["person"]!.ToString(), member["nameAsPrinted"]!.ToString(), member["office"]!.ToString()).ShouldBe(("khaled-mashal", "Khaled Mashal", "Head of the Political Bureau"));
        form.Claims.Select(claim => claim["field"]!.ToString()).ShouldBe(["delegations/hamas/attendance", "delegations/hamas/members/khaled-mashal", "delegations/hamas/members/khaled-mashal/office"]);
    }

    [Fact]
    public void Everything_TakenAndTakenOutAgain_LeavesWhatWasThere()
    {
        var form = new RecordForm(RecordKind.Meeting, NewRecords.Of(RecordKind.Meeting));
        var before = form.Write();
        (Suggestion Passage, Offer Offer)[] all =
        [
            (Dated("Sunday", "2024-02-18"), Offer.When), (Passage("Cairo", SuggestionKind.Place), Offer.Place), (Mashal, Offer.Member), (Party("Fatah", "fatah"), Offer.Declined),
            (Passage("delegation", SuggestionKind.Topic) with { Record = new RecordReference(RecordKind.Topic, new Slug("unity")) }, Offer.Topic),
        ];
        foreach (var (passage, offer) in all)
        {
            Taken.Holds(form, passage, At(passage)).ShouldBeFalse(passage.Text);
            new Taking(form, passage, At(passage)).Take(offer, "hamas", PartyKind.Faction, "Head");
            Taken.Holds(form, passage, At(passage)).ShouldBeTrue(passage.Text);
        }

        foreach (var (passage, _) in all)
        {
            Taken.TakeOut(form, passage, At(passage));
            Taken.Holds(form, passage, At(passage)).ShouldBeFalse(passage.Text);
        }

        FormCheck.Pruned(JsonNode.Parse(form.Write()))!.ToJsonString().ShouldBe(FormCheck.Pruned(JsonNode.Parse(before))!.ToJsonString());

        static Cited At(Suggestion passage) => new("cairo-daily", 1, passage.Text, "en");
    }

    // in a short sentence all passages are cited with the same words
    [Fact]
    public void Passages_OfOneShortSentence_AreToldApartByWhatTheySay()
    {
        const string Sentence = "Hamas and Fatah met in Cairo and Moscow on 12 and 13 February.";
        var form = Meeting();
        Suggestion At(string words, SuggestionKind kind) => new() { Kind = kind, Paragraph = 1, Start = Sentence.IndexOf(words, StringComparison.Ordinal), Text = words, Reason = default };
        Cited Words(Suggestion passage) => Cited.Of("cairo-daily", "en", Sentence, passage);
        FuzzyDate On(string edtf) => new() { Edtf = Edtf.Parse(edtf), Basis = DateBasis.Stated, Certainty = DateCertainty.High };
        var (cairo, moscow) = (At("Cairo", SuggestionKind.Place), At("Moscow", SuggestionKind.Place));
        var (twelfth, thirteenth) = (At("12", SuggestionKind.Date) with { Date = On("2024-02-12") }, At("13 February", SuggestionKind.Date) with { Date = On("2024-02-13") });
        Words(cairo).Fragment.ShouldBe(Words(moscow).Fragment);

        foreach (var (passage, offer) in ((Suggestion, Offer)[])[(cairo, Offer.Place), (twelfth, Offer.When)])
        {
            new Taking(form, passage, Words(passage)).Take(offer);
        }

        Taken.Holds(form, moscow, Words(moscow)).ShouldBeFalse();
        foreach (var (passage, offer) in ((Suggestion, Offer)[])[(moscow, Offer.Place), (thirteenth, Offer.When)])
        {
            var taking = new Taking(form, passage, Words(passage));
            taking.Take(offer);
            taking.IsBeside.ShouldBeTrue();
        }

        form.ClaimsOn("place").Select(claim => claim["value"]?.ToString()).ShouldBe([null, "Moscow"]);
        form.ClaimsOn("when").Select(claim => claim["value"]?.ToString()).ShouldBe([null, "2024-02-13"]);
        Taken.TakeOut(form, moscow, Words(moscow));
        Taken.TakeOut(form, thirteenth, Words(thirteenth));
        form.Document["place"]!["city"]!.ToString().ShouldBe("Cairo");
        form.Document["when"]!["edtf"]!.ToString().ShouldBe("2024-02-12");
        form.Claims.Count().ShouldBe(2);
    }

    [Fact]
    public void Reading_BesideWhatAnEditorWrote_TakenOut_LeavesWhatTheyWrote()
    {
        var form = Meeting();
        form.Put(form.Document, "when", new JsonObject { ["edtf"] = "2024-02-17", ["basis"] = "stated", ["certainty"] = "high" });
        form.Put(form.Document, "place", new JsonObject { ["venue"] = "Kremlin", ["country"] = "RU" });
        var (sunday, cairo) = (Dated("Sunday", "2024-02-18"), Passage("Cairo", SuggestionKind.Place));

        new Taking(form, sunday, Cite("Sunday")).Take(Offer.When);
        Taken.TakeOut(form, sunday, Cite("Sunday"));
        new Taking(form, cairo, Cite("Cairo")).Take(Offer.Place);

        form.Document["when"]!["edtf"]!.ToString().ShouldBe("2024-02-17");
        form.Document["place"]!.ToJsonString().ShouldBe("""{"venue":"Kremlin","country":"RU","city":"Cairo","precision":"city"}""");
    }

    [Fact]
    public void Attendance_ThatOthersSupport_IsNotOverwritten_AndAReadingIsTheOneUnderstoodLast()
    {
        var form = Meeting();
        form.Add(form.Document, "delegations", new JsonObject { ["party"] = "hamas", ["side"] = "faction", ["attendance"] = "attended" });
        var hamas = Party("Hamas", "hamas");

        foreach (var offer in (Offer[])[Offer.Declined, Offer.Invited])
        {
            var taking = new Taking(form, hamas, Cite("Hamas"));
            taking.Take(offer, kind: PartyKind.Faction);
            taking.IsBeside.ShouldBeTrue();
        }

        var claim = form.ClaimsOn("delegations/hamas/attendance").ShouldHaveSingleItem();
        (claim["value"]!.ToString(), claim["standing"]!.ToString()).ShouldBe(("invited", "alternative"));
        new Taking(form, hamas, Cite("Hamas")).Take(Offer.Attended, kind: PartyKind.Faction);
        (claim["value"]?.ToString(), claim["standing"]!.ToString()).ShouldBe((null, "preferred"));
        RecordForm.Items(form.Document, "delegations").ShouldHaveSingleItem()!["attendance"]!.ToString().ShouldBe("attended");
    }

    [Fact]
    public void Party_TakenOut_KeepsItsMembers()
    {
        var form = Meeting();
        new Taking(form, Party("Hamas", "hamas"), Cite("Hamas")).Take(Offer.Attended, kind: PartyKind.Faction);
        new Taking(form, Mashal, Cite("Khaled Mashal")).Take(Offer.Member, "hamas", PartyKind.Faction);

        Taken.TakeOut(form, Party("Hamas", "hamas"), Cite("Hamas"));

        form.Claims.Select(claim => claim["field"]!.ToString()).ShouldBe(["delegations/hamas/members/khaled-mashal"]);
        RecordForm.Items((JsonObject)RecordForm.Items(form.Document, "delegations")[0]!, "members").ShouldHaveSingleItem();
    }

    [Fact]
    public void Passage_TakenOut_LeavesWhatAnotherOneSupports()
    {
        var form = Meeting();
        new Taking(form, Party("Hamas", "hamas"), Cite("Hamas")).Take(Offer.Attended, kind: PartyKind.Faction);
        new Taking(form, Mashal, Cite("Khaled Mashal")).Take(Offer.Member, "hamas", PartyKind.Faction);

        Taken.TakeOut(form, Mashal, Cite("Khaled Mashal"));

        var delegation = RecordForm.Items(form.Document, "delegations").ShouldHaveSingleItem();
        delegation!["attendance"]!.ToString().ShouldBe("attended");
        form.Claims.Select(claim => claim["field"]!.ToString()).ShouldBe(["delegations/hamas/attendance"]);
    }

    [Fact]
    public void Quotation_WithADate_IsSaidThen_AndItsDateHasEvidenceOfItsOwn()
    {
        var document = Taking.Statement(Passage("Fatah declined", SuggestionKind.Quotation), Cite("Fatah declined"), (Dated("Sunday", "2024-02-18"), Cite("Sunday")), published: null);

        document["said"]!["edtf"]!.ToString().ShouldBe("2024-02-18");
        new RecordForm(RecordKind.Statement, document).ClaimsOn("said").ShouldHaveSingleItem()["fragment"]!.ToString().ShouldContain("Sunday");
    }

    [Fact]
    public void Quotation_BecomesAStatement_WithItsSpeakerAndItsWords()
    {
        var quotation = Passage("Fatah declined", SuggestionKind.Quotation) with { Record = new RecordReference(RecordKind.Party, new Slug("fatah")) };

        var document = Taking.Statement(quotation, Cite("Fatah declined"), dated: null, new FuzzyDate { Edtf = Edtf.Parse("2024-02-18"), Basis = DateBasis.Inferred, Certainty = DateCertainty.Medium });

        var form = new RecordForm(RecordKind.Statement, document);
        document["fragment"]!.ToString().ShouldBe("Fatah declined.");
        RecordForm.Items(document, "speakers").ShouldHaveSingleItem()!["party"]!.ToString().ShouldBe("fatah");
        form.Claims.Select(claim => claim["field"]!.ToString()).ShouldBe(["paraphrase", "speakers/fatah", "said"]);
        form.ClaimsOn("said").ShouldHaveSingleItem()["value"]!.ToString().ShouldBe("undated");
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

    private static Suggestion Mashal => Passage("Khaled Mashal", SuggestionKind.Person) with { Record = new RecordReference(RecordKind.Person, new Slug("khaled-mashal")) };

    private static Suggestion Party(string words, string slug) => Passage(words, SuggestionKind.Party) with { Record = new RecordReference(RecordKind.Party, new Slug(slug)) };

    private static Suggestion Dated(string words, string edtf) =>
        Passage(words, SuggestionKind.Date) with { Date = new FuzzyDate { Edtf = Edtf.Parse(edtf), Words = words, Basis = DateBasis.RelativeResolved, Certainty = DateCertainty.High } };

    private static Suggestion Passage(string words, SuggestionKind kind) => new() { Kind = kind, Paragraph = 1, Start = Text.IndexOf(words, StringComparison.Ordinal), Text = words, Reason = default };

    private static Cited Cite(string words) => Cited.Of("cairo-daily", "en", Text, Passage(words, SuggestionKind.Party));

    private static RecordForm Meeting() => new(RecordKind.Meeting, []);
}
