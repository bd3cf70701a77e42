using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>How many records each value of each name would leave while all the other names of the filter stay as they are.</summary>
/// <param name="total">What the whole filter leaves.</param>
/// <param name="counts">Counts by name and value; values with none are left out.</param>
/// <param name="peopled">How many of the total somebody attended, in one of the ways asked for.</param>
public sealed class Facets(int total, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> counts, int peopled = 0)
{
    // each is counted, and an address may have hundreds of values
    private const int MostLess = 16;

    private static readonly Dictionary<string, int> None = [];

    /// <summary>What the whole filter leaves.</summary>
    public int Total { get; } = total;

    /// <summary>By name, and only where a value adds to those that are on: what the filter gives with one value more; values that add nothing are left out. Counted when first asked for: few ask.</summary>
    internal Lazy<Dictionary<string, IReadOnlyDictionary<string, int>>> More { private get; init; } = new(() => []);

    /// <summary>What the filter gives with one value less, for values that are on; counted likewise.</summary>
    internal Lazy<Dictionary<(string Name, string Value), int>> Less { private get; init; } = new(() => []);

    /// <summary>The values of a name that would leave something, with how many; of <c>without</c> none, as every party there is may be absent.</summary>
    /// <param name="name">One of <see cref="RecordFilter.Names"/>.</param>
    public IReadOnlyDictionary<string, int> this[string name] => counts.GetValueOrDefault(name, None);

    /// <summary>How many records one value would leave.</summary>
    /// <param name="name">One of <see cref="RecordFilter.Names"/>.</param>
    /// <param name="value">A value of it.</param>
    public int this[string name, string value] => name == "without" ? peopled - this["with", value] : this[name].GetValueOrDefault(value);

    /// <summary>How many records the filter gives with one value more: beside the values of its name that are on, where any of them will do.</summary>
    /// <param name="name">One of <see cref="RecordFilter.Names"/>.</param>
    /// <param name="value">A value of it that is off.</param>
    public int With(string name, string value) => More.Value.TryGetValue(name, out var totals) ? totals.GetValueOrDefault(value, Total) : this[name, value];

    /// <summary>How many records the filter gives with one value less; null where so many are on that they are not all counted.</summary>
    /// <param name="name">One of <see cref="RecordFilter.Names"/>.</param>
    /// <param name="value">A value of it that is on.</param>
    public int? Without(string name, string value) => Less.Value.TryGetValue((name, value), out var total) ? total : null;

    /// <summary>Whether one value more would make no difference: it adds nothing to what those that are on give, or gives nothing where none of its name is on.</summary>
    /// <param name="name">One of <see cref="RecordFilter.Names"/>.</param>
    /// <param name="value">A value of it that is off.</param>
    public bool IsIdle(string name, string value) => With(name, value) == (More.Value.ContainsKey(name) ? Total : 0);

    /// <summary>The first values that are on, by name, each with the filter without it.</summary>
    internal static IEnumerable<IGrouping<string, (string Name, string Value, RecordFilter Left)>> Fewer(RecordFilter filter) => filter.Scopes
        .Select(scope => (Name: "scope", Value: Vocabulary.Code(scope), Left: filter.In(filter.Scopes.Where(other => other != scope))))
        .Concat(filter.Terms.Where(term => term.Key is not ("scope" or "from" or "to" or "certain" or "q")).Select(term => (Name: term.Key, term.Value, Left: filter.Without(term.Key, term.Value))))
        .Take(MostLess).GroupBy(less => less.Name);
}
