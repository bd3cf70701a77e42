using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace ReconTracker.Web.Accounts;

/// <summary>The six digits that an authenticator shows (RFC 6238: HMAC-SHA-1, steps of 30 seconds).</summary>
internal static class TimeCode
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The step of now, and its neighbours: clocks differ.</summary>
    public static IEnumerable<long> StepsAt(DateTimeOffset now)
    {
        var step = now.ToUnixTimeSeconds() / 30;
        return [step, step - 1, step + 1];
    }

    /// <summary>The digits of what somebody typed, in whatever script, with whatever between them.</summary>
    public static string Typed(string text) =>
        string.Concat(text.Where(char.IsDigit).Select(digit => CharUnicodeInfo.GetDecimalDigitValue(digit).ToString(CultureInfo.InvariantCulture)));

    public static string Of(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // what authenticators compute; as a keyed hash it is not weak
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var (bytes, buffer, bits) = (new List<byte>(), 0, 0);
        foreach (var letter in key)
        {
            (buffer, bits) = ((buffer << 5 | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xFFF, bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
