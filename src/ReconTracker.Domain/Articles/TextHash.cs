using System.Security.Cryptography;
using System.Text;

namespace ReconTracker.Domain.Articles;

/// <summary>The hash by which a filed text is known: SHA-256 of its bytes, 64 small hexadecimal digits, as <see cref="Records.SourceRecord.TextSha256"/> keeps it.</summary>
public static class TextHash
{
    /// <summary>The hash of a file.</summary>
    /// <param name="bytes">The bytes as they were filed.</param>
    /// <returns>64 digits.</returns>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash of a text that is kept as UTF-8 without a byte order mark.</summary>
    /// <param name="text">The text, whole and unchanged.</param>
    /// <returns>64 digits.</returns>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));
}
