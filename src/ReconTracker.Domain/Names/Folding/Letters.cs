using System.Buffers;
using System.Collections.Frozen;

namespace ReconTracker.Domain.Names.Folding;

/// <summary>The three letter tables as one.</summary>
internal static class Letters
{
    private const int Longest = 4;

    private static readonly (string Spelling, string Sounds)[] All = [.. LatinLetters.Table, .. CyrillicLetters.Table, .. ArabicLetters.Table];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Sounds =
        All.ToFrozenDictionary(letter => letter.Spelling, letter => letter.Sounds, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Vowels =
        SearchValues.Create([.. All.Where(letter => letter.Sounds is [Sound.Vowel or Sound.Glide]).Select(letter => letter.Spelling[0])]);

    /// <summary>The sounds of the longest spelling that <paramref name="text"/> begins with; null when its first letter is in no table.</summary>
    internal static string? Read(ReadOnlySpan<char> text, out int length)
    {
        for (length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (Sounds.TryGetValue(text[..length], out var sounds))
            {
                return sounds;
            }
        }

        length = 1;
        return null;
    }

    internal static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    internal static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    /// <summary>Whether a written vowel comes next, be it after a second <paramref name="glide"/> as in Awwad.</summary>
    internal static bool VowelFollows(ReadOnlySpan<char> text, char glide)
    {
        var next = text is [var doubled, ..] && doubled == glide ? text[1..] : text;
        return !next.IsEmpty && Read(next[..1], out _) is [Sound.Vowel];
    }
}
