using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Evidence;

/// <summary>What one source says about one field of one record. Its document is <see cref="ClaimRecord"/>.</summary>
public sealed class Claim : IPart
{
    internal Claim(RecordKind kind) => Kind = kind;

    private Claim()
    {
    }

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The kind of the record it belongs to.</summary>
    public RecordKind Kind { get; private set; }

    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <summary>The field path in the record.</summary>
    public string Field { get; private set; } = "";

    /// <summary>The source.</summary>
    public Slug Source { get; private set; }

    /// <summary>The paragraph of the source, from 1.</summary>
    public int? Paragraph { get; private set; }

    /// <summary>Verbatim words of the paragraph.</summary>
    public string? Fragment { get; private set; }

    /// <summary>The value as this source gives it; null agrees.</summary>
    public string? Value { get; private set; }

    /// <summary>How it stands to the record's value.</summary>
    public Standing Standing { get; private set; }

    /// <summary>The editors' reasons.</summary>
    public string? Note { get; private set; }

    internal void Take(ClaimRecord record, int position) =>
        (Position, Field, Source, Paragraph, Fragment, Value, Standing, Note) =
        (position, record.Field, record.Source, record.Paragraph, record.Fragment, record.Value, record.Standing, record.Note);

    internal ClaimRecord ToRecord() => new()
    {
        Field = Field,
        Source = Source,
        Paragraph = Paragraph,
        Fragment = Fragment,
        Value = Value,
        Standing = Standing,
        Note = Note,
    };
}
