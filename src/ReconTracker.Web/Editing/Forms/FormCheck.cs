using System.Text.Json;
using System.Text.Json.Nodes;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Reading.Codebook;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>Whether a form is a record yet: field by field first, so that all that is wrong is said at once, and then by the rules of the domain.</summary>
internal sealed class FormCheck
{
    private const string Explanations = "explanations";

    private readonly List<FormProblem> _problems = [];

    private FormCheck(RecordForm form)
    {
        Look(form.Document, FormShape.TypeOf(form.Kind), "");
        foreach (var (key, claim) in Keyed.By(form.Claims, Keyed.Of))
        {
            Look(claim, typeof(ClaimRecord), $"claims/{key}");
        }

        if (_problems.Count == 0)
        {
            Record = Read(form);
        }

        // an explanation that has no words yet says nothing: it does not hide what lacks evidence
        Bare = [.. (Record ?? (form.Document.ContainsKey(Explanations) ? Of(Unexplained(form)).Record : null))?.UnsupportedFacts() ?? []];
    }

    /// <summary>The record; null when it is none.</summary>
    public RecordDocument? Record { get; }

    public IReadOnlyList<FormProblem> Problems => _problems;

    /// <summary>Facts that need evidence and have none, as far as the form is a record but for its explanations.</summary>
    public IReadOnlyList<Fact> Bare { get; }

    public static FormCheck Of(RecordForm form) => new(form);

    /// <summary>The record's document without what is empty: what is not coded is not written.</summary>
    public static JsonNode? Pruned(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject part:
                var left = new JsonObject(part.Select(member => KeyValuePair.Create(member.Key, Pruned(member.Value))).Where(member => member.Value is not null));
                return left.Count > 0 ? left : null;
            case JsonArray list:
                var items = list.Select(Pruned).Where(item => item is not null).ToArray();
                return items.Length > 0 ? new JsonArray(items) : null;
            default:
                return string.IsNullOrWhiteSpace(node?.ToString()) ? null : node.DeepClone();
        }
    }

    private static RecordForm Unexplained(RecordForm form)
    {
        var document = form.Document.DeepClone().AsObject();
        document.Remove(Explanations);
        return new RecordForm(form.Kind, document);
    }

    private RecordDocument? Read(RecordForm form)
    {
        try
        {
            var record = RecordJson.Read(form.Kind, Pruned(form.Document)?.ToJsonString(RecordJson.Options) ?? "{}");
            record.Check();
            return record;
        }
        catch (RuleBrokenException broken)
        {
            _problems.Add(new FormProblem(broken.Path, broken.Sentence));
        }
        catch (JsonException refused)
        {
            _problems.Add(new FormProblem("", refused.Message));
        }

        return null;
    }

    private void Look(JsonObject part, Type type, string path)
    {
        foreach (var variable in FormShape.Of(type))
        {
            var (at, value) = (path.Length == 0 ? variable.Name : $"{path}/{variable.Name}", part[variable.Name]);
            if (Pruned(value) is null)
            {
                if (variable.IsRequired)
                {
                    _problems.Add(new FormProblem(at, T("form.required")));
                }
            }
            else if (variable.Sort == "part" && variable.IsMany)
            {
                foreach (var (key, item) in Keyed.By(((JsonArray)value!).OfType<JsonObject>(), Keyed.Of))
                {
                    Look(item, variable.Value, $"{at}/{key}");
                }
            }
            else if (variable.Sort == "part")
            {
                Look((JsonObject)value!, variable.Value, at);
            }
            else
            {
                var texts = value switch
                {
                    JsonArray list => list.Select(item => item?.ToString() ?? ""),
                    JsonObject entries => entries.Select(entry => entry.Value?.ToString() ?? ""),
                    _ => [value!.ToString()],
                };
                _problems.AddRange(texts.Select(text => Problem(variable, text)).OfType<string>().Select(problem => new FormProblem(at, problem)).Take(1));
            }
        }
    }

    private static string? Problem(CodebookVariable variable, string text)
    {
        try
        {
            switch (variable.Sort)
            {
                case "text":
                    PlainText.Normalize(text);
                    return null;
                case "number":
                    return int.TryParse(text, out _) ? null : T("form.number");
                case "slug":
                    return Slug.TryParse(text, out _) ? null : T("form.slug");
                case "language":
                    return LanguageTag.TryParse(text, out _) ? null : T("form.language");
                case "country":
                    return CountryCode.TryParse(text, out _) ? null : T("form.country");
                case "edtf":
                    return Edtf.TryParse(text, out _, out var problem) ? null : problem;
                default:
                    return null;
            }
        }
        catch (FormatException problem)
        {
            return problem.Message;
        }
    }
}
