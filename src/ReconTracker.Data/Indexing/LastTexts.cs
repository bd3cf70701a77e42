namespace ReconTracker.Data.Indexing;

/// <summary>What was found for the last few texts looked for in one state of the collection: pages, counts and further pages of the same words look them up once.</summary>
internal sealed class LastTexts
{
    private const int Most = 8;

    private readonly Lock _turn = new();
    private readonly List<TextMatches> _found = [];

    public TextMatches? Find(string text)
    {
        lock (_turn)
        {
            return _found.Find(found => found.Text == text);
        }
    }

    public TextMatches Add(TextMatches matches)
    {
        lock (_turn)
        {
            _found.RemoveAll(found => found.Text == matches.Text);
            _found.Insert(0, matches);
            _found.RemoveRange(Math.Min(Most, _found.Count), _found.Count - Math.Min(Most, _found.Count));
        }

        return matches;
    }
}
