namespace ReconTracker.Data.Indexing;

/// <summary>What each name of a filter lets through; together they let through what all of them do.</summary>
internal sealed class Clauses(int length)
{
    private readonly Dictionary<string, Bitmap> _byName = [];

    /// <summary>Adds what one name lets through.</summary>
    public void Add(string name, Bitmap set) => _byName.Add(name, set);

    public bool Has(string name) => _byName.ContainsKey(name);

    /// <summary>What is let through by all names but some.</summary>
    public Bitmap Without(params ReadOnlySpan<string> names)
    {
        Bitmap? set = null;
        foreach (var (name, clause) in _byName)
        {
            if (!names.Contains(name))
            {
                set = set?.And(clause) ?? clause.Copy();
            }
        }

        return set ?? Bitmap.Full(length);
    }
}
