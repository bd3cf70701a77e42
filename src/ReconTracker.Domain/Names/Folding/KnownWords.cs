using System.Collections.Frozen;

namespace ReconTracker.Domain.Names.Folding;

/// <summary>Looks a word up in <see cref="Particles"/> and <see cref="CustomarySpellings"/>.</summary>
internal static class KnownWords
{
    private const string Article = "ال";
    private const int ShortestStem = 2;

    private static readonly FrozenDictionary<string, KnownWord>.AlternateLookup<ReadOnlySpan<char>> Words = All()
        .DistinctBy(word => word.Variant, StringComparer.Ordinal)
        .ToFrozenDictionary(word => word.Variant, word => word.Known, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A word that stands alone between spaces or hyphens.</summary>
    internal static KnownWord Find(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var known) ? known : default;

    /// <summary>A word that something was written onto: nothing but a plain word is expected there.</summary>
    internal static KnownWord FindPlain(ReadOnlySpan<char> word) => Find(word) is { Role: WordRole.Plain } known ? known : default;

    /// <summary>The length of the "servant of the" that is written onto its word; 0 when there is none.</summary>
    internal static int ServantLength(ReadOnlySpan<char> word)
    {
        foreach (var servant in Particles.JoinedServant)
        {
            if (Begins(word, servant))
            {
                return servant.Length;
            }
        }

        return 0;
    }

    /// <summary>The length of the article that Arabic writes onto its word; 0 when there is none.</summary>
    internal static int ArticleLength(ReadOnlySpan<char> word) => Begins(word, Article) ? Article.Length : 0;

    private static bool Begins(ReadOnlySpan<char> word, string start) =>
        word.Length >= start.Length + ShortestStem && word.StartsWith(start, StringComparison.Ordinal);

    private static IEnumerable<(string Variant, KnownWord Known)> All() =>
    [
        .. Particles.Table.SelectMany(row => row.Variants, (row, variant) => (UnmarkedText.Of(variant), new KnownWord(row.Role, row.Spelling))),
        .. CustomarySpellings.Table.SelectMany(row => row.Variants, (row, variant) => (UnmarkedText.Of(variant), new KnownWord(WordRole.Plain, row.Spelling))),
    ];
}
