using ReconTracker.Data;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading.Codebook;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.History;

/// <summary>Says the value of a field to people, as far as it is not words already: terms, dates, countries, languages, and the records that slugs name.</summary>
internal static class ValueWords
{
    /// <summary>The value in the reader's language; null where it is somebody's own words, or a number.</summary>
    /// <param name="document">The type of the document or part in which the path begins.</param>
    /// <param name="path">A field path.</param>
    /// <param name="value">The value, as documents have it.</param>
    /// <param name="labels">How records are called.</param>
    public static string? Of(Type document, string path, string value, Labels labels) => VariableOf(document, path) switch
    {
        { Value.IsEnum: true } variable => T($"term.{variable.Value.Name}.{value}"),
        { Sort: "edtf" } => Edtf.TryParse(value, out var date, out _) ? DateWording.For(Languages.Current).Say(date) : null,
        { Sort: "slug" } variable => PathReferences.KindOfField(variable.Name) is { } kind && Slug.TryParse(value, out var slug) ? labels.Find(kind, slug)?.Text : null,
        { Sort: "country" } => CountryCode.TryParse(value, out var country) ? PlaceWords.Of(country) : null,
        { Sort: "language" } => Resources.GetString($"tongue.{value}", Languages.Current),
        _ => null,
    };

    /// <summary>The records that a value names.</summary>
    public static RecordReference? Reference(Type document, string path, string? value) =>
        VariableOf(document, path) is { Sort: "slug" } variable && PathReferences.KindOfField(variable.Name) is { } kind && Slug.TryParse(value ?? "", out var slug) ? new RecordReference(kind, slug) : null;

    private static CodebookVariable? VariableOf(Type type, string path)
    {
        CodebookVariable? variable = null;
        var steps = path.Split('/');
        for (var at = 0; at < steps.Length; at++)
        {
            variable = CodebookContents.Groups.Where(group => group.Type.IsAssignableFrom(type)).SelectMany(group => group.Variables).FirstOrDefault(candidate => candidate.Name == steps[at]);
            if (variable is null)
            {
                return null;
            }

            type = variable.Value;
            at += variable.IsMany ? 1 : 0; // the key of an entry is no variable
        }

        return variable;
    }
}
