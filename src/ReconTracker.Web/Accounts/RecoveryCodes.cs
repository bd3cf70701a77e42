using System.Security.Cryptography;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>Ten codes on paper for the day the authenticator is lost, each good once. Shown when they are made; only their hashes are kept.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    // no letter that could be a figure
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    public static IReadOnlyList<string> Make() =>
        [.. Enumerable.Range(0, Count).Select(_ => RandomNumberGenerator.GetString(Signs, 12)).Select(code => $"{code[..4]}-{code[4..8]}-{code[8..]}")];

    public static string HashOf(string code) => OneTimeLink.HashOf(string.Concat(code.Where(char.IsLetterOrDigit)).ToLowerInvariant());
}
