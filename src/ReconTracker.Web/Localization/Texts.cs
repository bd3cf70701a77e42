using System.Globalization;
using System.Resources;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Localization;

/// <summary>Every word of the interface, by key, in the reader's language: Texts.resx (English), Texts.ar.resx, Texts.ru.resx.</summary>
internal static class Texts
{
    /// <summary>The resource files.</summary>
    public static readonly ResourceManager Resources = new(typeof(Texts));

    /// <summary>The text of a key.</summary>
    public static string T(string key) => Resources.GetString(key, CultureInfo.CurrentUICulture) ?? key;

    /// <summary>The text of a key with values in its places: <c>{0}</c>, <c>{1}</c>.</summary>
    public static string T(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, T(key), values);

    /// <summary>A term of a vocabulary.</summary>
    public static string Term<TTerm>(TTerm term)
        where TTerm : struct, Enum => T($"term.{typeof(TTerm).Name}.{Vocabulary.Code(term)}");

    /// <summary>A count with its noun, in the plural form of the language: keys <c>key.zero|one|two|few|many|other</c> (CLDR).</summary>
    public static string N(string key, int count) =>
        string.Format(CultureInfo.InvariantCulture, Resources.GetString($"{key}.{Plural.Category(CultureInfo.CurrentUICulture, count)}", CultureInfo.CurrentUICulture) ?? T($"{key}.other"), count);
}
