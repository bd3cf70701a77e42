using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Names;

namespace ReconTracker.Domain.Articles.Passages;

/// <summary>The shapes and keys of the words met so far.</summary>
internal sealed class WordStock
{
    private readonly Dictionary<string, WordShape>.AlternateLookup<ReadOnlySpan<char>> _shapes =
        new Dictionary<string, WordShape>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    private readonly Dictionary<WordShape, IReadOnlyList<NameReading>> _readings = [];

    public WordShape Shape(ReadOnlySpan<char> printed)
    {
        if (!_shapes.TryGetValue(printed, out var shape))
        {
            _shapes[printed] = shape = new WordShape(printed);
        }

        return shape;
    }

    /// <summary>The search key of one word, or of words that are joined to one.</summary>
    public string Key(string plain)
    {
        if (!_keys.TryGetValue(plain, out var key))
        {
            _keys[plain] = key = SearchKey.From(plain).Value;
        }

        return key;
    }

    /// <summary>The ways to read one word as part of a name.</summary>
    public IReadOnlyList<NameReading> Readings(WordShape word)
    {
        if (!_readings.TryGetValue(word, out var readings))
        {
            _readings[word] = readings = [.. ReadingsOf(word)];
        }

        return readings;
    }

    private IEnumerable<NameReading> ReadingsOf(WordShape word)
    {
        yield return new(word.Plain, Key(word.Plain), 0, false);
        if (word.Script == Script.Cyrillic && WordForms.WithoutPersonalEnding(word.Plain) is { } stem)
        {
            yield return new(stem, Key(stem), 0, true);
        }

        foreach (var prefixed in word.Prefixed.Where(prefixed => prefixed.Skip > 0))
        {
            yield return new(prefixed.Plain, Key(prefixed.Plain), prefixed.Skip, false);
        }
    }
}
