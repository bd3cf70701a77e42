namespace ReconTracker.Browser.Tests;

/// <summary>One or more pages of every kind the site has.</summary>
public static class SitePages
{
    /// <summary>An address without a page.</summary>
    public const string Missing = "/meetings/no-such-meeting";

    /// <summary>The slug of a topic that was changed once.</summary>
    public const string Revised = "elections";

    public const string SevenFactions = "/meetings/2011-05-23-lavrov-seven-factions";

    public const string MoscowRound = "/meetings/2024-02-29-moscow-round";

    private static readonly string[] Addresses =
    [
        "/", "/timeline", "/timeline?scope=context", "/timeline?scope=context&view=lanes", "/timeline?view=table", NothingFound, MoscowRound, SevenFactions, "/meetings/2021-planned-moscow-meeting",
        "/factions", "/factions/hamas", "/institutions", "/institutions/russia-mfa", "/people", "/people/mousa-abu-marzouk",
        "/statements", "/statements/2011-05-23-lavrov-state-terms", "/sources", "/sources/maan-atfp-2011-05-24", "/topics", "/topics/elections",
        "/search", "/search?q=Marzouq", "/search?q=election&kind=meetings", "/search?q=xyzzy+plugh&exact=1",
        "/analysis", "/analysis/matrix", "/analysis/copresence", "/analysis/copresence?faction=hamas&from=2017", "/analysis/copresence?nodes=people&from=2020", "/analysis/attendance",
        "/analysis/positions", "/analysis/positions?columns=institutions",
        "/changes", "/codebook", "/quality", $"{SevenFactions}/history", $"/topics/{Revised}/history", Missing,
    ];

    /// <summary>Every page in English.</summary>
    public static TheoryData<string> InEnglish => [.. Addresses];

    /// <summary>Every page in Arabic.</summary>
    public static TheoryData<string> InArabic => [.. Addresses.Select(Arabic)];

    /// <summary>Every page in English and in Arabic.</summary>
    public static TheoryData<string> InEnglishAndArabic => [.. Addresses, .. Addresses.Select(Arabic)];

    /// <summary>Every page in all languages.</summary>
    public static TheoryData<string> InAllLanguages => [.. Addresses, .. Addresses.Select(Arabic), .. Addresses.Select(address => In("ru", address))];

    private static string NothingFound => "/timeline?faction=hamas&q=xyzzy";

    /// <summary>The same page in Arabic.</summary>
    public static string Arabic(string address) => In("ar", address);

    internal static bool IsMissing(string address) => address.EndsWith(Missing, StringComparison.Ordinal);

    private static string In(string language, string address) => address == "/" ? $"/{language}" : $"/{language}{address}";
}
