namespace ReconTracker.Web.Components;

/// <summary>The language to say of words of which only the script is known: enough to choose a typeface and a voice by.</summary>
internal static class ScriptLanguage
{
    public static string Of(string words) => words.FirstOrDefault(char.IsLetter) switch
    {
        >= '\u0600' and <= '\u06FF' => "ar",
        >= '\u0400' and <= '\u04FF' => "ru",
        _ => "en",
    };
}
