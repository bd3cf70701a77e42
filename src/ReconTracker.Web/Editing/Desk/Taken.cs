using System.Text.Json.Nodes;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>What of a passage stands in a form: seen by its claims, so that it is known again whoever opens the article and whenever.</summary>
internal static class Taken
{
    /// <summary>Whether the form holds the passage as evidence, or the topic that it names.</summary>
    public static bool Holds(RecordForm form, Suggestion passage, Cited cited) =>
        Claims(form, passage, cited).Any() || (passage.Kind == SuggestionKind.Topic && Topic(form, passage) is not null);

    /// <summary>Takes the passage out of the form again, and every value that nothing else supports.</summary>
    public static void TakeOut(RecordForm form, Suggestion passage, Cited cited)
    {
        if (passage.Kind == SuggestionKind.Topic && Topic(form, passage) is { } topic)
        {
            form.Remove(form.Document, "topics", topic);
        }

        // the deepest first: a delegation goes after its members
        foreach (var claim in Claims(form, passage, cited).OrderByDescending(claim => Field(claim).Count(letter => letter == '/')).ToList())
        {
            form.RemoveClaim(claim);
            if (Supports(claim) && !form.Claims.Where(Supports).Any(other => FieldPath.Covers(Field(claim), Field(other)) || FieldPath.Covers(Field(other), Field(claim))))
            {
                Clear(form, Field(claim).Split('/'), claim["fragment"]?.ToString());
            }
        }

        if (passage.Kind == SuggestionKind.Person)
        {
            LeaveDelegations(form, passage, cited);
        }
    }

    // a delegation that was begun for its member goes with the last one, unless it is known by other words
    private static void LeaveDelegations(RecordForm form, Suggestion passage, Cited cited)
    {
        foreach (var delegation in RecordForm.Items(form.Document, "delegations").OfType<JsonObject>().Where(delegation => RecordForm.Items(delegation, "members").Count == 0).ToList())
        {
            var claims = form.Claims.Where(claim => FieldPath.Covers($"delegations/{Keyed.Of(delegation)}", Field(claim))).ToList();
            if (claims.Count > 0 && claims.TrueForAll(claim => cited.IsIn(claim, passage) && claim["fragment"]!.ToString().StartsWith(passage.Text, StringComparison.Ordinal)))
            {
                form.Remove(form.Document, "delegations", delegation);
            }
        }
    }

    private static void Clear(RecordForm form, string[] path, string? fragment)
    {
        var document = form.Document;
        switch (path)
        {
            case ["when" or "said"]:
                form.Put(document, path[0], NewRecords.Of(form.Kind)[path[0]]!.DeepClone());
                break;
            case ["paraphrase"] when document["fragment"]?.ToString() == fragment:
                form.Set(document, "fragment", null);
                break;
            case ["delegations", var party, "attendance"] when Item(document, "delegations", party) is { } delegation:
                if (RecordForm.Items(delegation, "members").Count == 0 && !form.Claims.Any(claim => FieldPath.Covers($"delegations/{party}", Field(claim))))
                {
                    form.Remove(document, "delegations", delegation);
                }
                else
                {
                    form.Set(delegation, "attendance", null);
                }

                break;
            case ["delegations", var party, "members", var person] when Item(document, "delegations", party) is { } delegation && Item(delegation, "members", person) is { } member:
                form.Remove(delegation, "members", member);
                break;
            case ["delegations", var party, "members", var person, "office"] when Item(document, "delegations", party) is { } delegation && Item(delegation, "members", person) is { } member:
                form.Set(member, "office", null);
                break;
            case ["speakers", var speaker] when Item(document, "speakers", speaker) is { } item:
                form.Remove(document, "speakers", item);
                break;
            case [var name] when name is "place" or "onBehalfOf":
                form.Remove(document, name, name);
                break;
        }
    }

    private static IEnumerable<JsonObject> Claims(RecordForm form, Suggestion passage, Cited cited) => form.Claims.Where(claim => Passages.IsOf(form, claim, passage, cited));

    private static JsonNode? Topic(RecordForm form, Suggestion passage) => RecordForm.Items(form.Document, "topics").FirstOrDefault(topic => topic?.ToString() == passage.Record?.Slug.Value);

    private static JsonObject? Item(JsonObject part, string name, string key) => RecordForm.Items(part, name).OfType<JsonObject>().FirstOrDefault(item => Keyed.Of(item) == key);

    private static bool Supports(JsonObject claim) => claim["standing"]?.ToString() != Vocabulary.Code(Standing.Alternative);

    private static string Field(JsonObject claim) => claim["field"]?.ToString() ?? "";
}
