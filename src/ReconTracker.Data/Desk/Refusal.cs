using ReconTracker.Domain.Articles;

namespace ReconTracker.Data.Desk;

/// <summary>What an editor said of a suggestion in an article: that it is none of what it seems. It stays so until they take it back.</summary>
/// <remarks>The text of a filed article never changes, so the place of a passage names it.</remarks>
public sealed class Refusal
{
    /// <summary>The article.</summary>
    public required Guid ArticleId { get; init; }

    /// <summary>The editor's account.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>What the passage seemed to name.</summary>
    public required SuggestionKind Kind { get; init; }

    /// <summary>Its paragraph, from 1.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Where it begins in the paragraph, in UTF-16 code units from 0.</summary>
    public required int Start { get; init; }

    /// <summary>How many code units it has.</summary>
    public required int Length { get; init; }
}
