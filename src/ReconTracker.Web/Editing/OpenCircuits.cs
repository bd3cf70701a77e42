namespace ReconTracker.Web.Editing;

/// <summary>The circuits that there are, by account: at most five windows each.</summary>
internal sealed class OpenCircuits
{
    public const int Most = 5;

    private readonly Dictionary<Guid, HashSet<string>> _circuits = [];
    private readonly Lock _lock = new();

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _circuits.Values.Sum(open => open.Count);
            }
        }
    }

    /// <summary>Takes a place for a circuit; false when all are taken.</summary>
    public bool TryEnter(Guid account, string circuit)
    {
        lock (_lock)
        {
            var open = _circuits.TryGetValue(account, out var known) ? known : _circuits[account] = [];
            return open.Contains(circuit) || open.Count < Most && open.Add(circuit);
        }
    }

    public void Leave(Guid account, string circuit)
    {
        lock (_lock)
        {
            if (_circuits.TryGetValue(account, out var open) && open.Remove(circuit) && open.Count == 0)
            {
                _circuits.Remove(account);
            }
        }
    }
}
