using System.Text.Json.Nodes;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>A passage becomes a field and its evidence, in one act. What the record says already stays: a passage that says otherwise is another reading of the field.</summary>
internal sealed class Taking(RecordForm form, Suggestion passage, Cited cited)
{
    // what the source says of the day, as the coded articles put it
    private const string Undated = "undated";

    private readonly JsonObject _document = form.Document;
    private readonly string? _slug = passage.Record?.Slug.Value;

    /// <summary>Whether the passage says something else than the record: both stand in the form now, and an editor chooses.</summary>
    public bool IsBeside { get; private set; }

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

    /// <summary>What a statement begins with that is made of a quotation.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="cited">Where it stands.</param>
    /// <param name="dated">The passage that says when it was said, and where that stands; null when none does.</param>
    /// <param name="published">When nothing says it: the day of publication, as the editors' conclusion.</param>
    public static JsonObject Statement(Suggestion quotation, Cited cited, (Suggestion Passage, Cited Cited)? dated, FuzzyDate? published)
    {
        var form = new RecordForm(RecordKind.Statement, NewRecords.Of(RecordKind.Statement));
        var taking = new Taking(form, quotation, cited);
        taking.Take(Offer.Fragment);
        if (quotation.Record is not null)
        {
            taking.Take(Offer.Speaker);
        }

        if (dated is { } date)
        {
            new Taking(form, date.Passage, date.Cited).Take(Offer.When);
        }
        else if (published is not null)
        {
            form.Put(form.Document, "said", JsonNode.Parse(RecordJson.Write(published))!);
            form.AddClaim("said", cited.Claim(value: Undated, Standing.Preferred));
        }

        return form.Document;
    }

    /// <summary>The field of a record that a passage dates.</summary>
    public static string DateOf(RecordKind kind) => kind == RecordKind.Meeting ? "when" : "said";

    /// <summary>Writes it into the form.</summary>
    /// <param name="offer">What the passage becomes.</param>
    /// <param name="party">Of a delegate, the party in whose delegation they sit.</param>
    /// <param name="kind">What that party is, or the party of the passage; null when nobody knows.</param>
    /// <param name="office">Of a delegate, the office that the text names.</param>
    public void Take(Offer offer, string? party = null, PartyKind? kind = null, string? office = null)
    {
        switch (offer)
        {
            case Offer.When:
                Date();
                break;
            case Offer.Place:
                var place = Passages.City(passage);
                Say("place", _document["place"]?["city"]?.ToString(), place, () => Place(place));
                break;
            case Offer.Attended or Offer.Invited or Offer.Declined or Offer.Mediator:
                Delegation(_slug, kind, offer);
                break;
            case Offer.Member:
                Member(party, kind, office);
                break;
            case Offer.Topic when !RecordForm.Items(_document, "topics").Any(topic => topic?.ToString() == _slug):
                form.Add(_document, "topics", JsonValue.Create(_slug)!);
                break;
            case Offer.Speaker:
                Speaker();
                break;
            case Offer.OnBehalfOf:
                Say("onBehalfOf", _document["onBehalfOf"]?.ToString(), _slug!, () => form.Set(_document, "onBehalfOf", _slug));
                break;
            case Offer.Fragment:
                Fragment();
                break;
        }
    }

    private void Date()
    {
        var name = DateOf(form.Kind);
        Say(name, Passages.DateIn(form, name), Passages.Date(passage), () => form.Put(_document, name, passage.Date is { } date
            ? JsonNode.Parse(RecordJson.Write(date))!
            : new JsonObject { ["words"] = passage.Text, ["basis"] = Vocabulary.Code(DateBasis.Stated), ["certainty"] = Vocabulary.Code(DateCertainty.Medium) }));
    }

    // what else is known of the place stays
    private void Place(string city)
    {
        if (_document["place"] is not JsonObject place)
        {
            form.Put(_document, "place", place = []);
        }

        form.Set(place, "city", city);
        form.Set(place, "country", place["country"]?.ToString() ?? passage.Country?.Value);
        form.Set(place, "precision", place["precision"]?.ToString() ?? Vocabulary.Code(PlacePrecision.City));
    }

    // of a movement one knows on which side it sits; of a ministry or an embassy the editor says it, unless the offer does
    private void Delegation(string? party, PartyKind? kind, Offer offer)
    {
        var attendance = Vocabulary.Code(offer switch { Offer.Invited => Attendance.Invited, Offer.Declined => Attendance.Declined, _ => Attendance.Attended });
        var delegation = RecordForm.Items(_document, "delegations").OfType<JsonObject>().FirstOrDefault(known => known["party"]?.ToString() == party);
        if (delegation is null)
        {
            form.Add(_document, "delegations", delegation = new JsonObject { ["party"] = party });
        }

        if (delegation["side"] is null && (offer == Offer.Mediator || kind == PartyKind.Faction))
        {
            form.Set(delegation, "side", Vocabulary.Code(offer == Offer.Mediator ? DelegationSide.Mediator : DelegationSide.Faction));
        }

        // who sits in a delegation says that it came, but not against what is said of it
        if (offer != Offer.Member || delegation["attendance"] is null)
        {
            var path = $"delegations/{party}/attendance";
            var claims = form.ClaimsOn(path).ToList();
            if (claims.Count > 0 && claims.TrueForAll(claim => claim["value"] is null && cited.IsIn(claim, passage)))
            {
                form.Set(delegation, "attendance", attendance); // it rested on these words alone, understood otherwise
            }

            Say(path, delegation["attendance"]?.ToString(), attendance, () => form.Set(delegation, "attendance", attendance));
        }
    }

    private void Member(string? party, PartyKind? kind, string? office)
    {
        Delegation(party, kind, Offer.Member);
        var delegation = RecordForm.Items(_document, "delegations").OfType<JsonObject>().First(known => known["party"]?.ToString() == party);
        var path = $"delegations/{party}/members/{_slug}";
        var member = RecordForm.Items(delegation, "members").OfType<JsonObject>().FirstOrDefault(known => known["person"]?.ToString() == _slug);
        if (member is null)
        {
            form.Add(delegation, "members", member = new JsonObject { ["person"] = _slug, ["nameAsPrinted"] = passage.Text });
        }

        Cite(path);
        if (office is not null && member["office"] is null)
        {
            form.Set(member, "office", office);
            Cite($"{path}/office");
        }
    }

    private void Speaker()
    {
        var name = passage.Record?.Kind == RecordKind.Person ? "person" : "party";
        if (!RecordForm.Items(_document, "speakers").OfType<JsonObject>().Any(speaker => speaker[name]?.ToString() == _slug))
        {
            form.Add(_document, "speakers", new JsonObject { [name] = _slug });
        }

        Cite($"speakers/{_slug}");
    }

    private void Fragment()
    {
        if (_document["fragment"] is null)
        {
            form.Set(_document, "fragment", cited.Fragment);
            form.Set(_document, "language", cited.Language);
        }

        Cite("paraphrase");
    }

    private void Say(string path, string? stands, string said, Action write)
    {
        if (string.IsNullOrEmpty(stands))
        {
            write();
        }

        IsBeside = !string.IsNullOrEmpty(stands) && stands != said;
        Cite(path, IsBeside ? said : null);
    }

    // once; where the same words were understood otherwise before, as they are understood now
    private void Cite(string path, string? otherwise = null)
    {
        if (form.ClaimsOn(path).FirstOrDefault(claim => Passages.IsOf(form, claim, passage, cited)) is not { } own)
        {
            form.AddClaim(path, cited.Claim(otherwise));
        }
        else if (otherwise != own["value"]?.ToString())
        {
            form.Set(own, "value", otherwise);
            form.Set(own, "standing", Vocabulary.Code(otherwise is null ? Standing.Preferred : Standing.Alternative));
        }
    }
}
