using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Search;

/// <summary>One thing by which a record can be found. The table can be rebuilt from nothing: see <see cref="ReconDb.RebuildDerivedAsync"/>.</summary>
public sealed class SearchEntry
{
    /// <summary>The name of the stored, generated <c>tsvector</c> column over <see cref="Text"/>.</summary>
    internal const string Vector = "Vector";

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The kind of the record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The slug of the record.</summary>
    public required Slug Slug { get; init; }

    /// <summary>The words: a name as written, or the record's own text.</summary>
    public required string Text { get; init; }

    /// <summary>The folded key of a name; null for running text.</summary>
    public string? Key { get; init; }
}
