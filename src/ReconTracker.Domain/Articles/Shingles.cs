using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Names;

namespace ReconTracker.Domain.Articles;

/// <summary>Every five words in a row of a text, as numbers: what two texts have in common of them says whether one reprints the other.</summary>
/// <remarks>
/// Capitals, punctuation, marks and the breaks of paragraphs do not count. The numbers are the same on every machine and in every process.
/// The method is that of A. Broder, On the resemblance and containment of documents (1997).
/// </remarks>
public sealed class Shingles
{
    /// <summary>The words of a shingle.</summary>
    public const int Width = 5;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly HashSet<ulong> _all;

    private Shingles(HashSet<ulong> all)
    {
        _all = all;
        Sketch = TextSketch.Of(all);
    }

    /// <summary>How many different shingles the text has. A text of fewer words than <see cref="Width"/> has one, a text without words none.</summary>
    public int Count => _all.Count;

    /// <summary>The sketch, to be kept and compared with many texts.</summary>
    public TextSketch Sketch { get; }

    /// <summary>The shingles of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Its shingles.</returns>
    public static Shingles Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OfWords(SearchKey.Plain(text));
    }

    /// <summary>The shingles of an article without its furniture, which differs from one reprint to the next.</summary>
    /// <param name="text">The text as filed.</param>
    /// <param name="furniture">The paragraphs, from 1, that are no part of the article.</param>
    /// <returns>Its shingles.</returns>
    public static Shingles Of(FiledText text, IReadOnlySet<int> furniture)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(furniture);
        return Of(string.Join('\n', text.Paragraphs.Where((_, index) => !furniture.Contains(index + 1))));
    }

    /// <summary>The share of the shingles of both texts together that both have: 1 for the same text, near 0 for two texts about the same thing.</summary>
    /// <param name="other">The other text.</param>
    /// <returns>From 0 to 1; 0 when neither has any.</returns>
    public double Resemblance(Shingles other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var common = Common(other);
        var all = Count + other.Count - common;
        return all == 0 ? 0 : (double)common / all;
    }

    /// <summary>The share of this text's shingles that the other has: 1 when the other holds all of it, with whatever else.</summary>
    /// <param name="other">The other text.</param>
    /// <returns>From 0 to 1; 0 when this has none.</returns>
    public double ContainedIn(Shingles other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Count == 0 ? 0 : (double)Common(other) / Count;
    }

    private int Common(Shingles other) => _all.Count(other._all.Contains);

    private static Shingles OfWords(ReadOnlySpan<char> plain)
    {
        var words = new List<ulong>();
        foreach (var range in plain.Split(' '))
        {
            if (!plain[range].IsEmpty)
            {
                words.Add(HashOf(plain[range]));
            }
        }

        var shingles = new HashSet<ulong>();
        for (var first = 0; first == 0 ? words.Count > 0 : first + Width <= words.Count; first++)
        {
            var shingle = Offset;
            for (var word = first; word < Math.Min(first + Width, words.Count); word++)
            {
                shingle = TextSketch.Scatter(shingle + words[word]);
            }

            shingles.Add(shingle);
        }

        return new(shingles);
    }

    // FNV-1a
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }
}
