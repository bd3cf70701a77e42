using System.Text.Json.Nodes;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>A record's document while it is written: the same shape, but any text may stand in any field.</summary>
public sealed partial class RecordForm(RecordKind kind, JsonObject document)
{
    private const string ClaimsName = "claims";

    /// <summary>Something was written.</summary>
    public event Action? Changed;

    public RecordKind Kind => kind;

    /// <summary>Whether the record has no name in addresses yet: one that is published keeps its own.</summary>
    public bool IsNew { get; init; } = true;

    public JsonObject Document { get; private set; } = document;

    /// <summary>What stands in the way, since it was last looked for.</summary>
    public IReadOnlyList<FormProblem> Problems { get; set; } = [];

    /// <summary>What was said about the draft in review.</summary>
    public IReadOnlyList<DraftComment> Comments { get; set; } = [];

    /// <summary>The fields that need evidence and have none, since it was last looked for.</summary>
    public IReadOnlyList<string> Bare { get; set; } = [];

    /// <summary>The field that the editor came for.</summary>
    public string? Sought { get; set; }

    /// <summary>The source that was cited last: the likeliest to be cited next.</summary>
    public string? LastSource { get; private set; }

    public IEnumerable<JsonObject> Claims => Items(Document, ClaimsName).OfType<JsonObject>();

    /// <summary>What a draft holds.</summary>
    public static RecordForm Of(Draft draft) => new(draft.Kind, JsonNode.Parse(draft.Document)!.AsObject()) { IsNew = draft.BasedOn == 0 };

    public static JsonArray Items(JsonObject part, string name) => part[name] as JsonArray ?? [];

    public IEnumerable<JsonObject> ClaimsOn(string path) => Claims.Where(claim => claim["field"]?.ToString() == path);

    /// <summary>Writes a field; an empty text takes it out. Claims follow when it names a part.</summary>
    public void Set(JsonObject part, string name, string? text, bool isNumber = false) => Change(() =>
    {
        if (string.IsNullOrEmpty(text))
        {
            part.Remove(name);
        }
        else
        {
            part[name] = isNumber && int.TryParse(text, out var number) ? JsonValue.Create(number) : JsonValue.Create(text);
        }

        if (name == "source")
        {
            LastSource = text;
        }
    });

    /// <summary>Puts a value in the place of all that stood in a field.</summary>
    public void Put(JsonObject part, string name, JsonNode value) => Change(() => part[name] = value);

    /// <summary>Adds an item to a list.</summary>
    public void Add(JsonObject part, string name, JsonNode item) => Change(() =>
    {
        if (part[name] is not JsonArray list)
        {
            part[name] = list = [];
        }

        list.Add(item);
    });

    /// <summary>Takes out an item of a list, and the claims about it.</summary>
    public void Remove(JsonObject part, string name, JsonNode item)
    {
        var gone = PartPaths.Of(Document).GetValueOrDefault(item);
        Change(() =>
        {
            Items(part, name).Remove(item);
            RemoveClaims(gone);
        });
    }

    /// <summary>Takes out a part, and the claims about it.</summary>
    public void Remove(JsonObject part, string name, string path) => Change(() =>
    {
        part.Remove(name);
        RemoveClaims(path);
    });

    /// <summary>Moves an item of a list up or down.</summary>
    public void Move(JsonObject part, string name, JsonNode item, int by) => Change(() =>
    {
        var list = Items(part, name);
        var to = Math.Clamp(list.IndexOf(item) + by, 0, list.Count - 1);
        list.Remove(item);
        list.Insert(to, item);
    });

    public void AddClaim(string path, JsonObject? claim = null)
    {
        claim ??= new JsonObject { ["source"] = LastSource, ["standing"] = Vocabulary.Code(Standing.Preferred) };
        claim["field"] = path;
        Add(Document, ClaimsName, claim);
    }

    public void RemoveClaim(JsonObject claim) => Change(() => Items(Document, ClaimsName).Remove(claim));

    /// <summary>Puts another document in the place of this one.</summary>
    public void Replace(JsonObject document)
    {
        Document = document;
        Changed?.Invoke();
    }

    /// <summary>Whether something in a part is to be looked at: what is wrong in it, was said about it, or was come for.</summary>
    public bool IsLookedFor(string path) =>
        Problems.Select(problem => problem.Path).Concat(Comments.Select(comment => comment.Field)).Append(Sought ?? "").Any(field => FieldPath.Covers(path, field) || IsOfClaimOn(path, field));

    /// <summary>Whether the page leads to something in a part.</summary>
    public bool IsLinked(string path) => IsLookedFor(path) || Bare.Any(field => FieldPath.Covers(path, field));

    public string Write() => Document.ToJsonString(RecordJson.Options);

    /// <summary>The records that the form names, as far as what is typed may be the name of one.</summary>
    public IEnumerable<RecordReference> Mentions() => Mentions("", Document);

    // whether a path among the claims is of one that stands beside something in a part
    private bool IsOfClaimOn(string part, string path) => path.StartsWith($"{ClaimsName}/", StringComparison.Ordinal)
        && Keyed.By(Claims, Keyed.Of).Any(claim => FieldPath.Covers($"{ClaimsName}/{claim.Key}", path) && FieldPath.Covers(part, claim.Item["field"]?.ToString() ?? ""));

    private static IEnumerable<RecordReference> Mentions(string name, JsonNode? node) => node switch
    {
        JsonObject part => part.SelectMany(member => Mentions(member.Key, member.Value)),
        JsonArray list => list.SelectMany(item => Mentions(name, item)),
        JsonValue value when Slug.TryParse(value.ToString(), out var slug) && PathReferences.KindOfField(name) is { } kind => [new RecordReference(kind, slug)],
        _ => [],
    };

    private void Change(Action change)
    {
        var before = PartPaths.Of(Document);
        change();
        PartPaths.Follow(Document, before);
        Changed?.Invoke();
    }

    private void RemoveClaims(string? path)
    {
        foreach (var claim in path is null ? [] : Claims.Where(claim => FieldPath.Covers(path, claim["field"]?.ToString() ?? "")).ToList())
        {
            Items(Document, ClaimsName).Remove(claim);
        }
    }
}
