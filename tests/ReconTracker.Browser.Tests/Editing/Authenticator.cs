using System.Globalization;
using System.Security.Cryptography;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>The application on a telephone (RFC 6238), written from the standard and not from the product.</summary>
internal sealed class Authenticator(string key)
{
    private long _last;

    /// <summary>The next code that was not shown before.</summary>
    public async Task<string> NextAsync()
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30;
        if (now <= _last)
        {
            await Task.Delay(TimeSpan.FromSeconds(((_last + 1) * 30) - DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 1));
            now = _last + 1;
        }

        _last = now;
        return Code(now);
    }

    private string Code(long step)
    {
        var bits = string.Concat(key.Where(char.IsLetterOrDigit).Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2)).ToArray();
        var counter = BitConverter.GetBytes(step);
        Array.Reverse(counter);
#pragma warning disable CA5350 // what authenticators compute
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var at = hash[19] & 15;
        var number = (hash[at] & 127) << 24 | hash[at + 1] << 16 | hash[at + 2] << 8 | hash[at + 3];
        return (number % 1_000_000).ToString(CultureInfo.InvariantCulture).PadLeft(6, '0');
    }
}
