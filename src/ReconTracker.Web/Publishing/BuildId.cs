using System.Security.Cryptography;

namespace ReconTracker.Web.Publishing;

/// <summary>What this build is called in validators: another build may print the same record otherwise.</summary>
internal static class BuildId
{
    /// <summary>Eight digits that stay the same as long as every assembly, translation and style sheet does.</summary>
    public static string Value { get; } = Of(AppContext.BaseDirectory);

    /// <summary>Reads the files that decide what a page looks like: our assemblies, their translations in folders by language, the fingerprints of wwwroot.</summary>
    internal static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in (string[])[.. Files(folder, "ReconTracker*.dll"), .. Files(folder, "*.staticwebassets.endpoints.json")])
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }).Order(StringComparer.Ordinal);
}
