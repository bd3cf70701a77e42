namespace ReconTracker.Data.Indexing;

/// <summary>How many records each value of each name would leave while all the other names of the filter stay as they are.</summary>
/// <param name="total">What the whole filter leaves.</param>
/// <param name="counts">Counts by name and value; values with none are left out.</param>
/// <param name="peopled">How many of the total somebody attended, in one of the ways asked for.</param>
public sealed class Facets(int total, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> counts, int peopled = 0)
{
    private static readonly Dictionary<string, int> None = [];

    /// <summary>What the whole filter leaves.</summary>
    public int Total { get; } = total;

    /// <summary>The values of a name that would leave something, with how many; of <c>without</c> none, as every party there is may be absent.</summary>
    /// <param name="name">One of <see cref="RecordFilter.Names"/>.</param>
    public IReadOnlyDictionary<string, int> this[string name] => counts.GetValueOrDefault(name, None);

    /// <summary>How many records one value would leave.</summary>
    /// <param name="name">One of <see cref="RecordFilter.Names"/>.</param>
    /// <param name="value">A value of it.</param>
    public int this[string name, string value] => name == "without" ? peopled - this["with", value] : this[name].GetValueOrDefault(value);
}
