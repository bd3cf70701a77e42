namespace ReconTracker.Data.Indexing;

/// <summary>How many records of a set have each value: of a small set by what its records have, counted once for all dimensions, of a large one by who has each value. For sets that no longer change.</summary>
internal sealed class Tally(IndexedRecords records)
{
    // below one record in so many the first is the less work
    private const int Few = 128;

    private readonly Dictionary<Bitmap, Dictionary<int, int>?> _known = [];

    public IndexedRecords Records => records;

    /// <summary>The values of a dimension that some record of a set has.</summary>
    public IEnumerable<(string Value, int Count)> Of(string dimension, Bitmap set)
    {
        if (!_known.TryGetValue(set, out var counts))
        {
            counts = _known[set] = (long)set.Count() * Few < records.Count ? records.CountTokens(set) : null;
        }

        return records.Values(dimension).Select(value => (value.Value, Count: counts is null ? value.Postings.CountIn(set) : counts.GetValueOrDefault(value.Token))).Where(value => value.Count > 0);
    }
}
