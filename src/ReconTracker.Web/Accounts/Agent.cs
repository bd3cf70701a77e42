namespace ReconTracker.Web.Accounts;

/// <summary>Browser and system in two words: enough to recognise one's own session, too little to recognise anybody.</summary>
internal static class Agent
{
    // the order matters: each names itself after those below
    private static readonly (string Sign, string Name)[] Browsers = [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Chromium/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems = [("Android", "Android"), ("iPhone", "iOS"), ("iPad", "iOS"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    public static string Of(string userAgent) => $"{Named(Browsers, userAgent)} · {Named(Systems, userAgent)}";

    private static string Named((string Sign, string Name)[] known, string userAgent) => known.FirstOrDefault(one => userAgent.Contains(one.Sign, StringComparison.Ordinal)).Name ?? "?";
}
