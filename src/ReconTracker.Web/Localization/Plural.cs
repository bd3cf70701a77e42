using System.Globalization;

namespace ReconTracker.Web.Localization;

/// <summary>The plural category of a whole number, after the cardinal rules of Unicode CLDR.</summary>
internal static class Plural
{
    public static string Category(CultureInfo culture, int count) => culture.TwoLetterISOLanguageName switch
    {
        "ar" => Arabic(count),
        "ru" => Russian(count),
        _ => count == 1 ? "one" : "other",
    };

    private static string Arabic(int count) => (count, count % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };

    private static string Russian(int count) => (count % 10, count % 100) switch
    {
        (1, not 11) => "one",
        ( >= 2 and <= 4, not (12 or 13 or 14)) => "few",
        _ => "many",
    };
}
