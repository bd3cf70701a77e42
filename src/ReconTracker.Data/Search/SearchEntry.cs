using ReconTracker.Domain.Names;
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

    /// <summary>The words: a name as written, or the parts of the record's own text, see <see cref="SearchEntries.Between"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The folded key of a name; null for running text.</summary>
    public string? Key { get; init; }

    /// <summary>A name as small letters without marks, see <see cref="SearchKey.Plain"/>; null for running text.</summary>
    public string? Plain { get; init; }

    /// <summary>The language a name is written in; null for running text, and for the abbreviation of a party.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>What sort of name it is; null for running text.</summary>
    public NameKind? NameKind { get; init; }

    /// <summary>The slugs of the sources that print the name so; none where it is the editors' own.</summary>
    public IReadOnlyList<string> AttestedBy { get; init; } = [];

    /// <summary>When a meeting is dated, a statement said, a source published, at the earliest; the first of all days, so that it sorts last, for names and where nobody knows.</summary>
    public DateOnly Date { get; init; } = DateOnly.MinValue;
}
