using ReconTracker.Domain.Names;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>One name or spelling; the sources that print it are the claims on <c>names/&lt;text&gt;</c>.</summary>
public sealed record NameRecord
{
    /// <summary>The name, exactly as written; unique within its record.</summary>
    public required string Text { get; init; }

    /// <summary>The language (and script) it is written in, BCP 47.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>What sort of name it is.</summary>
    public required NameKind Kind { get; init; }
}
