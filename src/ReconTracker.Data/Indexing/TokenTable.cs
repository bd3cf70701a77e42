using System.Collections.Concurrent;

namespace ReconTracker.Data.Indexing;

/// <summary>Numbers for texts that come again and again. Only ever grows, so that several states of an index share it.</summary>
internal sealed class TokenTable
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<(string Dimension, string Value)> _parts = [];

    /// <summary>How many there are; read and written by the one who builds an index.</summary>
    public int Count => _texts.Count;

    public string this[int number] => _texts[number];

    /// <summary>The parts of a text that is a <see cref="FacetToken"/>.</summary>
    public (string Dimension, string Value) Parts(int number)
    {
        while (_parts.Count <= number)
        {
            _parts.Add(FacetToken.Parts(_texts[_parts.Count]));
        }

        return _parts[number];
    }

    public int? Find(string text) => _numbers.TryGetValue(text, out var number) ? number : null;

    /// <summary>The numbers of texts joined by a separator.</summary>
    public int[] Numbers(string joined, char separator)
    {
        if (joined.Length == 0)
        {
            return [];
        }

        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var numbers = new int[joined.AsSpan().Count(separator) + 1];
        var at = 0;
        foreach (var range in joined.AsSpan().Split(separator))
        {
            var text = joined.AsSpan(range);
            if (!lookup.TryGetValue(text, out numbers[at]))
            {
                numbers[at] = _texts.Count;
                _texts.Add(text.ToString());
                _numbers[_texts[^1]] = numbers[at];
            }

            at++;
        }

        return numbers;
    }
}
