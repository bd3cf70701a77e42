using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading.Codebook;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>What a select offers, written once for all forms of a language: as elements each window would keep hundreds of them.</summary>
internal static class Choices
{
    private static readonly ConcurrentDictionary<(string Language, Type? Vocabulary), MarkupString> Known = new();

    /// <summary>The countries, by their names.</summary>
    public static MarkupString OfCountries => Of(null, () => CountryCode.All.Select(code => (code.Value, Name: PlaceWords.Of(code))).OrderBy(country => country.Name, StringComparer.CurrentCulture));

    /// <summary>The terms of a vocabulary, in its order.</summary>
    public static MarkupString Of(CodebookVocabulary vocabulary) => Of(vocabulary.Type, () => vocabulary.Terms.Select(term => (term.Code, term.Label)));

    private static MarkupString Of(Type? vocabulary, Func<IEnumerable<(string Value, string Words)>> read) => Known.GetOrAdd(
        (Languages.Current.Name, vocabulary),
        _ => (MarkupString)string.Concat(read().Prepend(("", "")).Select(choice => $"<option value=\"{RecordAnchor.Encoder.Encode(choice.Item1)}\">{RecordAnchor.Encoder.Encode(choice.Item2)}</option>")));
}
