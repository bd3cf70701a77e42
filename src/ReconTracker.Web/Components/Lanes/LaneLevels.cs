namespace ReconTracker.Web.Components.Lanes;

/// <summary>Stacks what would overlap along a line: each takes the first level that is free where it begins.</summary>
internal sealed class LaneLevels
{
    private const int Apart = 5;

    private readonly List<int> _ends = [];

    public int Count => _ends.Count;

    /// <summary>Takes a stretch; stretches come in the order of their marks.</summary>
    /// <returns>The level, from 0.</returns>
    public int Take(int from, int to)
    {
        var level = _ends.FindIndex(end => end + Apart <= from);
        if (level < 0)
        {
            level = _ends.Count;
            _ends.Add(to);
        }

        _ends[level] = to;
        return level;
    }
}
