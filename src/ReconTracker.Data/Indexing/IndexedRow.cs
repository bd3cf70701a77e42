using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>A <see cref="FacetEntry"/> in memory: days and tokens as numbers.</summary>
/// <param name="Slug">The record.</param>
/// <param name="Meeting">The meeting of a statement.</param>
/// <param name="Earliest">The day number of the first possible day; null when unknown or open.</param>
/// <param name="Latest">The day number of the last possible day; null when unknown or open.</param>
/// <param name="IsDated">Whether it stands among the dated.</param>
/// <param name="Tokens">Numbers in the <see cref="TokenTable"/>.</param>
/// <param name="Sources">Numbers in the table of sources.</param>
internal sealed record IndexedRow(Slug Slug, Slug? Meeting, int? Earliest, int? Latest, bool IsDated, int[] Tokens, int[] Sources) : IComparable<IndexedRow>
{
    /// <summary>In the order of the first possible days, the undated after the dated.</summary>
    public int CompareTo(IndexedRow? other) => other is null ? 1
        : IsDated != other.IsDated ? (IsDated ? -1 : 1)
        : (Earliest ?? int.MinValue).CompareTo(other.Earliest ?? int.MinValue) is var days and not 0 ? days
        : Slug.CompareTo(other.Slug);
}
