using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles;

/// <summary>Something an article seems to say, with the passage and the reason: for an editor to take or leave, never a fact by itself.</summary>
public sealed record Suggestion
{
    /// <summary>What it is.</summary>
    public required SuggestionKind Kind { get; init; }

    /// <summary>The paragraph, from 1, as <see cref="Evidence.FiledText"/> counts.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Where the passage begins in the text of its paragraph, in UTF-16 code units from 0.</summary>
    public required int Start { get; init; }

    /// <summary>How many code units the passage has.</summary>
    public int Length => Text.Length;

    /// <summary>The passage, exactly as the paragraph has it.</summary>
    public required string Text { get; init; }

    /// <summary>Why it is suggested.</summary>
    public required SuggestionReason Reason { get; init; }

    /// <summary>The name or word the reason rests on; what it is, <see cref="SuggestionReason"/> says.</summary>
    public string? ReasonWord { get; init; }

    /// <summary>The person, party or topic named; of a quotation, its speaker. None where it is not known or not clear.</summary>
    public RecordReference? Record { get; init; }

    /// <summary>The date meant, ready to be entered.</summary>
    public FuzzyDate? Date { get; init; }

    /// <summary>The city or territory, by its name in English.</summary>
    public string? City { get; init; }

    /// <summary>The country of the city; none where that is what the parties dispute.</summary>
    public CountryCode? Country { get; init; }
}
