namespace ReconTracker.Domain.Names.Folding;

/// <summary>Reads the words of a name into tokens, each by its role.</summary>
internal sealed class NameReader
{
    private readonly List<string> _tokens = [];
    private readonly Skeleton _skeleton = new();
    private bool _awaitsWord;

    /// <summary>The tokens of a name in the order of the alphabet. A name of nothing but articles keeps them.</summary>
    internal static List<string> Read(string name)
    {
        var plain = UnmarkedText.Of(name);
        var reader = new NameReader();
        reader.Read(plain, keepDropped: false);
        if (reader._tokens.Count == 0)
        {
            reader.Read(plain, keepDropped: true);
        }

        reader._tokens.Sort(StringComparer.Ordinal);
        return reader._tokens;
    }

    private void Read(ReadOnlySpan<char> plain, bool keepDropped)
    {
        foreach (var range in plain.Split(' '))
        {
            var word = plain[range];
            var known = KnownWords.Find(word);
            if (known == default)
            {
                ReadJoined(word);
            }
            else if (known.Role != WordRole.Dropped || keepDropped)
            {
                Read(known.Role, known.Spelling);
            }
        }

        Finish();
    }

    private void ReadJoined(ReadOnlySpan<char> word)
    {
        var servant = KnownWords.ServantLength(word);
        if (servant > 0)
        {
            Read(WordRole.Prefix, Particles.Servant);
        }

        var stem = word[(servant > 0 ? servant : KnownWords.ArticleLength(word))..];
        Read(WordRole.Plain, KnownWords.FindPlain(stem).Spelling ?? stem);
    }

    private void Read(WordRole role, ReadOnlySpan<char> spelling)
    {
        if (!_awaitsWord && role != WordRole.Suffix)
        {
            Finish();
        }

        _awaitsWord = role == WordRole.Prefix;
        _skeleton.Read(spelling);
    }

    private void Finish()
    {
        if (_skeleton.IsBegun)
        {
            _tokens.Add(_skeleton.Take());
        }
    }
}
