using System.Text.Json.Nodes;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>Which claims of a form are those of a passage: they cite its words, stand on a field that it fills, and say what it says.</summary>
/// <remarks>The words alone do not tell: in a short sentence each passage is cited with all of it.</remarks>
internal static class Passages
{
    /// <summary>What a passage says of a date.</summary>
    public static string Date(Suggestion passage) => passage.Date?.Edtf.ToString() ?? passage.Text;

    /// <summary>What a form says of it.</summary>
    public static string? DateIn(RecordForm form, string name) => form.Document[name]?["edtf"]?.ToString() ?? form.Document[name]?["words"]?.ToString();

    /// <summary>The city that a passage names.</summary>
    public static string City(Suggestion passage) => passage.City ?? passage.Text;

    /// <summary>Whether a claim is a passage's.</summary>
    public static bool IsOf(RecordForm form, JsonObject claim, Suggestion passage, Cited cited) =>
        cited.IsIn(claim, passage) && IsOf(form, passage, claim["field"]!.ToString().Split('/'), claim["value"]?.ToString());

    private static bool IsOf(RecordForm form, Suggestion passage, string[] path, string? value) => (passage.Kind, path) switch
    {
        (SuggestionKind.Date, [var name]) when name == Taking.DateOf(form.Kind) => (value ?? DateIn(form, name)) == Date(passage),
        (SuggestionKind.Place, ["place"]) => (value ?? form.Document["place"]?["city"]?.ToString()) == City(passage),
        (SuggestionKind.Party, ["delegations", var party, "attendance"]) => party == passage.Record?.Slug.Value,
        (SuggestionKind.Party, ["speakers", var party]) => party == passage.Record?.Slug.Value,
        (SuggestionKind.Party, ["onBehalfOf"]) => (value ?? form.Document["onBehalfOf"]?.ToString()) == passage.Record?.Slug.Value,
        (SuggestionKind.Person, ["delegations", _, "members", var person, ..]) => person == passage.Record?.Slug.Value,
        (SuggestionKind.Person, ["speakers", var person]) => person == passage.Record?.Slug.Value,
        (SuggestionKind.Quotation, ["paraphrase" or "said"]) => true,
        (SuggestionKind.Quotation, ["speakers", var speaker]) => speaker == passage.Record?.Slug.Value,
        (SuggestionKind.UnknownName, ["names", var name]) => form.Kind == RecordKind.Person && name == passage.Text,
        _ => false,
    };
}
