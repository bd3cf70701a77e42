using System.Text.Json.Nodes;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>A passage becomes a field and its evidence, in one act.</summary>
internal static class Taking
{
    /// <summary>What a passage of a kind may become in a record of a kind; without a record only what begins one.</summary>
    public static IReadOnlyList<Offer> Offers(RecordKind? target, SuggestionKind passage) => (target, passage) switch
    {
        (RecordKind.Meeting or RecordKind.Statement, SuggestionKind.Date) => [Offer.When],
        (RecordKind.Meeting, SuggestionKind.Place) => [Offer.Place],
        (RecordKind.Meeting, SuggestionKind.Party) => [Offer.Attended, Offer.Invited, Offer.Declined, Offer.Mediator],
        (RecordKind.Meeting, SuggestionKind.Person) => [Offer.Member],
        (RecordKind.Statement, SuggestionKind.Person) => [Offer.Speaker],
        (RecordKind.Statement, SuggestionKind.Party) => [Offer.Speaker, Offer.OnBehalfOf],
        (RecordKind.Meeting or RecordKind.Statement, SuggestionKind.Topic) => [Offer.Topic],
        (RecordKind.Statement, SuggestionKind.Quotation) => [Offer.Fragment, Offer.NewStatement],
        (_, SuggestionKind.Quotation) => [Offer.NewStatement],
        (_, SuggestionKind.UnknownName) => [Offer.NewPerson],
        _ => [],
    };

    /// <summary>Writes it into the form. A delegate needs the party in whose delegation they sit.</summary>
    public static void Take(RecordForm form, Offer offer, Suggestion passage, Cited cited, string? party = null)
    {
        var (document, slug) = (form.Document, passage.Record?.Slug.Value);
        switch (offer)
        {
            case Offer.When:
                var name = form.Kind == RecordKind.Meeting ? "when" : "said";
                form.Put(document, name, Date(passage));
                form.AddClaim(name, cited.Claim());
                break;
            case Offer.Place:
                form.Put(document, "place", Without(new JsonObject { ["city"] = passage.City ?? passage.Text, ["country"] = passage.Country?.Value, ["precision"] = Vocabulary.Code(PlacePrecision.City) }));
                form.AddClaim("place", cited.Claim());
                break;
            case Offer.Attended or Offer.Invited or Offer.Declined or Offer.Mediator:
                var attendance = offer switch { Offer.Invited => Attendance.Invited, Offer.Declined => Attendance.Declined, _ => Attendance.Attended };
                var delegation = Delegation(form, slug);
                form.Set(delegation, "side", Vocabulary.Code(offer == Offer.Mediator ? DelegationSide.Mediator : DelegationSide.Faction));
                form.Set(delegation, "attendance", Vocabulary.Code(attendance));
                form.AddClaim($"delegations/{slug}/attendance", cited.Claim());
                break;
            case Offer.Member:
                var members = Delegation(form, party);
                if (!RecordForm.Items(members, "members").OfType<JsonObject>().Any(member => member["person"]?.ToString() == slug))
                {
                    form.Add(members, "members", new JsonObject { ["person"] = slug, ["nameAsPrinted"] = passage.Text });
                }

                form.AddClaim($"delegations/{party}/members/{slug}", cited.Claim());
                break;
            case Offer.Topic:
                if (!RecordForm.Items(document, "topics").Any(topic => topic?.ToString() == slug))
                {
                    form.Add(document, "topics", JsonValue.Create(slug)!);
                }

                break;
            case Offer.Speaker:
                form.Add(document, "speakers", new JsonObject { [passage.Record?.Kind == RecordKind.Person ? "person" : "party"] = slug });
                form.AddClaim($"speakers/{slug}", cited.Claim());
                break;
            case Offer.OnBehalfOf:
                form.Set(document, "onBehalfOf", slug);
                form.AddClaim("onBehalfOf", cited.Claim());
                break;
            case Offer.Fragment:
                form.Set(document, "fragment", cited.Fragment);
                form.Set(document, "language", cited.Language);
                form.AddClaim("paraphrase", cited.Claim());
                break;
        }
    }

    /// <summary>What a statement begins with that is made of a quotation.</summary>
    public static JsonObject Statement(Suggestion quotation, Cited cited, FuzzyDate? published)
    {
        var form = new RecordForm(RecordKind.Statement, NewRecords.Of(RecordKind.Statement));
        Take(form, Offer.Fragment, quotation, cited);
        if (quotation.Record is not null)
        {
            Take(form, Offer.Speaker, quotation, cited);
        }

        if (published is not null)
        {
            form.Put(form.Document, "said", JsonNode.Parse(RecordJson.Write(published))!);
            form.AddClaim("said", cited.Claim());
        }

        return form.Document;
    }

    private static JsonObject Date(Suggestion passage) => passage.Date is { } date
        ? (JsonObject)JsonNode.Parse(RecordJson.Write(date))!
        : new JsonObject { ["words"] = passage.Text, ["basis"] = Vocabulary.Code(DateBasis.Stated), ["certainty"] = Vocabulary.Code(DateCertainty.Medium) };

    // a party is once at a meeting
    private static JsonObject Delegation(RecordForm form, string? party)
    {
        var known = RecordForm.Items(form.Document, "delegations").OfType<JsonObject>().FirstOrDefault(delegation => delegation["party"]?.ToString() == party);
        if (known is null)
        {
            form.Add(form.Document, "delegations", known = new JsonObject { ["party"] = party, ["side"] = Vocabulary.Code(DelegationSide.Faction), ["attendance"] = Vocabulary.Code(Attendance.Attended) });
        }

        return known;
    }

    private static JsonObject Without(JsonObject part) => (JsonObject)FormCheck.Pruned(part)!;
}
