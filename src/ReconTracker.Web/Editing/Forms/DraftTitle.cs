using System.Text.Json.Nodes;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Records;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>What a draft is called in lists: by what stands in it, as far as anything does.</summary>
internal static class DraftTitle
{
    public static string Of(Draft draft) => Of(draft.Kind, RecordForm.Of(draft).Document) ?? draft.Slug?.Value ?? T($"draft.untitled.{Vocabulary.Code(draft.Kind)}");

    public static string? Of(RecordKind kind, JsonObject document) => kind switch
    {
        RecordKind.Meeting => Text(document, "title"),
        RecordKind.Statement => Text(document, "paraphrase"),
        RecordKind.Source => Text(document, "headline"),
        _ => RecordForm.Items(document, "names").OfType<JsonObject>().OrderBy(name => Text(name, "kind") == "preferred" ? 0 : 1).Select(name => Text(name, "text")).FirstOrDefault(),
    };

    private static string? Text(JsonObject part, string name) => part[name]?.ToString() is { Length: > 0 } text ? text : null;
}
