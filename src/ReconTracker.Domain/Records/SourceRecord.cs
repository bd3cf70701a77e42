using System.Text.Json.Serialization;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>A document someone can go and read. Its text is never part of the record.</summary>
public sealed record SourceRecord : RecordDocument
{
    /// <summary>What kind of document it is.</summary>
    public required SourceType Type { get; init; }

    /// <summary>Who published it.</summary>
    public required Publisher Publisher { get; init; }

    /// <summary>Its headline, as printed.</summary>
    public required string Headline { get; init; }

    /// <summary>The named author.</summary>
    public string? Byline { get; init; }

    /// <summary>Where it was published; http or https.</summary>
    public string? Url { get; init; }

    /// <summary>Where a copy is archived; http or https.</summary>
    public string? ArchiveUrl { get; init; }

    /// <summary>When it was published, and how we know.</summary>
    public required FuzzyDate Published { get; init; }

    /// <summary>The language of the text.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The source whose text this one repeats; both count as one independent source.</summary>
    public Slug? ReprintOf { get; init; }

    /// <summary>SHA-256 of the filed text's bytes, 64 hexadecimal digits; only where an editor has filed the text.</summary>
    public string? TextSha256 { get; init; }

    /// <summary>Number of paragraphs (non-empty lines) of the filed text.</summary>
    public int? ParagraphCount { get; init; }

    /// <summary>Paragraphs that are menus, captions or lists of other headlines.</summary>
    public IReadOnlyList<int> Furniture { get; init; } = [];

    /// <summary>What the text prints wrongly.</summary>
    public IReadOnlyList<KnownErrorRecord> KnownErrors { get; init; } = [];

    /// <summary>The editors' note.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Source;

    /// <summary>Whether a text is an address on the web: <c>http</c> or <c>https</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>True when it is one.</returns>
    public static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    /// <inheritdoc/>
    public override IEnumerable<Fact> Facts()
    {
        yield return new Fact("publisher", Publisher.Name, NeedsEvidence: false);
        yield return new Fact("headline", Headline, NeedsEvidence: false);
        yield return new Fact("published", Published.Edtf.ToString(), NeedsEvidence: false);
        if (Byline is { } byline)
        {
            yield return new Fact("byline", byline, NeedsEvidence: false);
        }

        if (ReprintOf is { } original)
        {
            yield return new Fact("reprintOf", original, NeedsEvidence: false);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<RecordReference> References() =>
        ReprintOf is { } original ? base.References().Append(new RecordReference(RecordKind.Source, original)) : base.References();
}
