using System.Text.RegularExpressions;
using ReconTracker.Data;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components;

/// <summary>Says a field path to people: <c>delegations/hamas/attendance</c> is "Hamas, attendance".</summary>
internal static partial class FieldWords
{
    public static string Of(Apparatus apparatus, string path) => Of(apparatus.Labels, [apparatus.Record], path);

    /// <summary>A path of any of several documents of one record.</summary>
    public static string Of(Labels labels, IReadOnlyList<RecordDocument> records, string path)
    {
        var steps = path.Split('/');
        var words = new List<string>();
        for (var at = 0; at < steps.Length; at++)
        {
            var key = at + 1 < steps.Length && IsList(steps[at]) ? steps[at + 1] : null;
            if (key is not null && Unnamed().Match(key) is { Success: true } unnamed)
            {
                // in a form, what has no name yet has a number at most
                words.Add(unnamed.Groups[1].Length == 0 ? T($"form.one.{steps[at]}") : T("field.numbered", T($"form.one.{steps[at]}"), unnamed.Groups[1].Value));
                at++;
                continue;
            }

            // parties and persons speak for themselves: "Hamas, attendance", not "Delegation, Hamas, attendance"
            if (key is null || steps[at] is not ("delegations" or "members" or "outcomes"))
            {
                words.Add(T($"field.{steps[at]}"));
            }

            if (key is not null)
            {
                words.Add(Key(labels, records, steps[at], key));
                at++;
            }
        }

        return words.Aggregate((whole, part) => T("field.within", whole, part));
    }

    /// <summary>A key of a list.</summary>
    public static string Key(Labels labels, IReadOnlyList<RecordDocument> records, string list, string key) => list switch
    {
        "status" => Term<MeetingStatus>(key),
        "ploMembership" => Term<PloMembershipStatus>(key),
        "roles" => Term<DelegationRole>(key),
        "explanations" => Term<QualityRuleCode>(key),
        "outcomes" => Outcome(records, key),
        _ => Label(labels, list, key) ?? key,
    };

    [GeneratedRegex("^item(?:-([0-9]+))?$")]
    private static partial Regex Unnamed();

    private static bool IsList(string step) =>
        step is "status" or "outcomes" or "ploMembership" or "names" or "roles" or "explanations" or "knownErrors" or "furniture" or "externalIds" || PathReferences.KindsOf(step).Count > 0;

    private static string? Label(Labels labels, string list, string key) => PathReferences.KindsOf(list)
        .SelectMany(kind => PathReferences.Keys(key).Select(slug => labels.Find(kind, slug)))
        .OfType<Label>().FirstOrDefault()?.Text;

    // the second entry of the same code has the key code-2
    private static string Term<TTerm>(string key)
        where TTerm : struct, Enum
    {
        var (code, number) = key.Split('-') is [var first, var second] ? (first, second) : (key, null);
        var term = Vocabulary.TryParse<TTerm>(code, out _) ? T($"term.{typeof(TTerm).Name}.{code}") : code;
        return number is null ? term : T("field.numbered", term, number);
    }

    private static string Outcome(IReadOnlyList<RecordDocument> records, string key)
    {
        var outcome = records.OfType<MeetingRecord>().SelectMany(record => record.Outcomes).FirstOrDefault(candidate => candidate.Key == key);
        return T("field.within", T("field.outcome"), outcome is null ? key : Texts.Term(outcome.Type));
    }
}
