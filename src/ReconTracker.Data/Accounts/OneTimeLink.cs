using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ReconTracker.Data.Accounts;

/// <summary>A link with which the owner of an account chooses a password, once and within two days. Only its hash is kept.</summary>
public sealed class OneTimeLink
{
    /// <summary>How long a link can be used.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(2);

    /// <summary>Its number.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whose password it sets.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The SHA-256 of what stands in the link, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>When it was used, or replaced by another.</summary>
    public DateTimeOffset? Used { get; set; }

    /// <summary>Whether using it also removes authenticator, recovery codes and passkeys: for those who lost them.</summary>
    public bool RemovesSecondFactor { get; init; }

    /// <summary>Something to put in a link: 32 bytes at random.</summary>
    /// <returns>Text that may stand in an address.</returns>
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is kept of a link.</summary>
    /// <param name="secret">What stands in it.</param>
    /// <returns>Its SHA-256.</returns>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
