using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>Fragments of claims, quoted words of statements and printed errors of sources stand in the filed text, in the paragraph that is cited.</summary>
internal sealed class FragmentNotFoundRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.FragmentNotFound;

    public override IEnumerable<QualityFinding> Check(Dossier dossier) =>
    [
        .. dossier.FiledTexts.SelectMany(filed => Claims(dossier, filed.Key, filed.Value)),
        .. dossier.Collection.Sources.SelectMany(source => PrintedErrors(dossier, source)),
        .. dossier.Collection.Statements.SelectMany(statement => QuotedWords(dossier, statement)),
    ];

    private IEnumerable<QualityFinding> Claims(Dossier dossier, Values.Slug source, FiledText text)
    {
        foreach (var (record, claim) in dossier.ClaimsFrom(source))
        {
            if (claim is { Paragraph: { } paragraph, Fragment: { } fragment } && text.Find(paragraph, fragment) is var match and not FragmentMatch.Found)
            {
                yield return Finding(record, claim.Field, Sentence(match, source, paragraph, fragment));
            }
        }
    }

    private IEnumerable<QualityFinding> PrintedErrors(Dossier dossier, SourceRecord source)
    {
        if (!dossier.FiledTexts.TryGetValue(source.Slug, out var text))
        {
            yield break;
        }

        foreach (var error in source.KnownErrors)
        {
            if (error.Paragraph is { } paragraph && text.Find(paragraph, error.Printed) is var match and not FragmentMatch.Found)
            {
                yield return Finding(source, "knownErrors", Sentence(match, source.Slug, paragraph, error.Printed));
            }
        }
    }

    private IEnumerable<QualityFinding> QuotedWords(Dossier dossier, StatementRecord statement)
    {
        var cited = statement.Claims.Where(claim => claim.Paragraph is not null && dossier.FiledTexts.ContainsKey(claim.Source)).ToList();
        if (statement.Fragment is { } words
            && cited.Count > 0
            && cited.All(claim => dossier.FiledTexts[claim.Source].Find(claim.Paragraph!.Value, words) != FragmentMatch.Found))
        {
            yield return Finding(statement, "fragment", $"None of the paragraphs cited contains the quoted words “{words}”.");
        }
    }

    private static string Sentence(FragmentMatch match, string source, int paragraph, string fragment) => match == FragmentMatch.NoSuchParagraph
        ? $"The filed text of {source} has no paragraph {paragraph}, where “{fragment}” is said to stand."
        : $"Paragraph {paragraph} of the filed text of {source} does not contain “{fragment}”.";
}
