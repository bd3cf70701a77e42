namespace ReconTracker.Domain.Articles.Known;

/// <summary>The marks of a paragraph, none over another.</summary>
internal sealed class Marks(int words)
{
    private readonly Mark?[] _at = new Mark?[words];

    private readonly List<Mark> _all = [];

    /// <summary>The marks in reading order.</summary>
    public IEnumerable<Mark> InOrder => _all.OrderBy(mark => mark.First);

    /// <summary>The mark that covers a word; null for none, and for words that are not there.</summary>
    public Mark? At(int word) => word >= 0 && word < _at.Length ? _at[word] : null;

    /// <summary>Takes those that are over no mark yet, the longest first, then in the order of their kinds, then of the text.</summary>
    public void TakeLongest(IEnumerable<Mark> candidates)
    {
        foreach (var mark in candidates.OrderByDescending(mark => mark.WordCount).ThenBy(mark => mark.Kind).ThenBy(mark => mark.First))
        {
            Take(mark);
        }
    }

    /// <summary>Takes a mark unless it is over another.</summary>
    public void Take(Mark mark)
    {
        for (var word = mark.First; word <= mark.Last; word++)
        {
            if (_at[word] is not null)
            {
                return;
            }
        }

        Array.Fill(_at, mark, mark.First, mark.WordCount);
        _all.Add(mark);
    }
}
