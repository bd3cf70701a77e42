using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Sources;

/// <summary>A document someone can go and read. Its document is <see cref="SourceRecord"/>.</summary>
public sealed class Source : Curated<SourceRecord>
{
    /// <inheritdoc cref="SourceRecord.Type"/>
    public SourceType Type { get; private set; }

    /// <inheritdoc cref="SourceRecord.Publisher"/>
    public Publisher Publisher { get; private set; } = null!;

    /// <inheritdoc cref="SourceRecord.Headline"/>
    public string Headline { get; private set; } = "";

    /// <inheritdoc cref="SourceRecord.Byline"/>
    public string? Byline { get; private set; }

    /// <inheritdoc cref="SourceRecord.Url"/>
    public string? Url { get; private set; }

    /// <inheritdoc cref="SourceRecord.ArchiveUrl"/>
    public string? ArchiveUrl { get; private set; }

    /// <inheritdoc cref="SourceRecord.Published"/>
    public FuzzyDate Published { get; private set; } = null!;

    /// <inheritdoc cref="SourceRecord.Language"/>
    public LanguageTag Language { get; private set; }

    /// <inheritdoc cref="SourceRecord.ReprintOf"/>
    public Slug? ReprintOf { get; private set; }

    /// <inheritdoc cref="SourceRecord.TextSha256"/>
    public string? TextSha256 { get; private set; }

    /// <inheritdoc cref="SourceRecord.ParagraphCount"/>
    public int? ParagraphCount { get; private set; }

    /// <inheritdoc cref="SourceRecord.Furniture"/>
    public IReadOnlyList<int> Furniture { get; private set; } = [];

    /// <inheritdoc cref="SourceRecord.KnownErrors"/>
    public IReadOnlyList<KnownErrorRecord> KnownErrors { get; private set; } = [];

    /// <inheritdoc cref="SourceRecord.Note"/>
    public string? Note { get; private set; }

    /// <inheritdoc/>
    protected override void Take(SourceRecord record)
    {
        (Type, Publisher, Headline, Byline, Url, ArchiveUrl) = (record.Type, record.Publisher, record.Headline, record.Byline, record.Url, record.ArchiveUrl);
        (Published, Language, ReprintOf, TextSha256) = (record.Published, record.Language, record.ReprintOf, record.TextSha256);
        (ParagraphCount, Furniture, KnownErrors, Note) = (record.ParagraphCount, record.Furniture, record.KnownErrors, record.Note);
    }

    /// <inheritdoc/>
    protected override SourceRecord Give() => new()
    {
        Slug = Slug,
        Type = Type,
        Publisher = Publisher,
        Headline = Headline,
        Byline = Byline,
        Url = Url,
        ArchiveUrl = ArchiveUrl,
        Published = Published,
        Language = Language,
        ReprintOf = ReprintOf,
        TextSha256 = TextSha256,
        ParagraphCount = ParagraphCount,
        Furniture = Furniture,
        KnownErrors = KnownErrors,
        Note = Note,
    };
}
