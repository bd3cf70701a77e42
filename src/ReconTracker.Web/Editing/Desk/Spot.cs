using ReconTracker.Data.Desk;
using ReconTracker.Domain.Articles;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>By which a suggestion is known again when the text is read anew.</summary>
public readonly record struct Spot(SuggestionKind Kind, int Paragraph, int Start, int Length)
{
    public static Spot Of(Suggestion suggestion) => new(suggestion.Kind, suggestion.Paragraph, suggestion.Start, suggestion.Length);

    internal static Spot Of(Refusal refusal) => new(refusal.Kind, refusal.Paragraph, refusal.Start, refusal.Length);

    internal Refusal Refuse(Guid article, Guid account) => new() { ArticleId = article, AccountId = account, Kind = Kind, Paragraph = Paragraph, Start = Start, Length = Length };
}
