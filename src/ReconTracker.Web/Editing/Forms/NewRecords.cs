using System.Text.Json.Nodes;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>What stands in the form of a new record at first.</summary>
internal static class NewRecords
{
    private const int LongestSlug = 60;

    public static JsonObject Of(RecordKind kind, string? name = null, string? slug = null, string? language = null)
    {
        var document = kind switch
        {
            RecordKind.Meeting => new JsonObject { ["scope"] = "in", ["when"] = new JsonObject { ["basis"] = "stated", ["certainty"] = "high" } },
            RecordKind.Statement => new JsonObject { ["said"] = new JsonObject { ["basis"] = "stated", ["certainty"] = "high" } },
            RecordKind.Source => new JsonObject { ["type"] = "news_agency", ["publisher"] = new JsonObject { ["stateAffiliation"] = "unknown" }, ["published"] = new JsonObject { ["basis"] = "stated", ["certainty"] = "high" }, ["language"] = "en" },
            RecordKind.Party => new JsonObject { ["kind"] = "faction", ["names"] = Names(name, language) },
            _ => new JsonObject { ["names"] = Names(name, language) },
        };
        if (slug is not null)
        {
            document["slug"] = slug;
        }

        return document;
    }

    /// <summary>What stands in a part at first: nothing that a source would have to say.</summary>
    public static JsonObject PartOf(Type type) => type.Name switch
    {
        nameof(FuzzyDate) => new JsonObject { ["basis"] = "stated", ["certainty"] = "high" },
        nameof(NameRecord) => new JsonObject { ["language"] = "en" },
        nameof(DelegationRecord) => new JsonObject { ["side"] = "faction" },
        _ => [],
    };

    /// <summary>A slug made of words: their letters a to z and digits; null when there are none.</summary>
    public static string? SlugOf(string text)
    {
        var letters = SearchKey.Plain(text).Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ').ToArray();
        var slug = string.Join('-', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (slug.Length > LongestSlug)
        {
            // at the end of a word, if there is one
            slug = slug[LongestSlug] == '-' || slug.LastIndexOf('-', LongestSlug - 1) is not (> 0 and var end) ? slug[..LongestSlug] : slug[..end];
        }

        return Slug.TryParse(slug, out _) ? slug : null;
    }

    /// <summary>The slug that a form's contents suggest: a meeting's and a statement's begin with the date.</summary>
    public static string? SlugFor(RecordKind kind, JsonObject document)
    {
        var date = kind switch
        {
            RecordKind.Meeting => document["when"]?["edtf"]?.ToString(),
            RecordKind.Statement => document["said"]?["edtf"]?.ToString(),
            RecordKind.Source => document["published"]?["edtf"]?.ToString(),
            _ => null,
        };
        var day = Edtf.TryParse(date, out var edtf, out _) && edtf.Earliest is { } earliest ? edtf.Precision <= EdtfPrecision.Day ? $"{earliest:yyyy-MM-dd} " : $"{earliest:yyyy} " : "";
        return DraftTitle.Of(kind, document) is { } title ? SlugOf(day + title) : null;
    }

    private static JsonArray Names(string? name, string? language) => [new JsonObject { ["text"] = name, ["language"] = language ?? "en", ["kind"] = "preferred" }];
}
