using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Desk;

/// <summary>The texts of articles: filed once each, and recognised when they come again.</summary>
public sealed partial class DeskDb
{
    /// <summary>From which resemblance on a text is offered as a reprint of another: estimated share of common runs of words.</summary>
    public const double Alike = 0.5;

    /// <summary>The filed text that is the same, byte for byte or but for the end of the last line.</summary>
    /// <param name="text">A text.</param>
    /// <returns>The article; null when there is none.</returns>
    public Task<FiledArticle?> SameAsync(string text)
    {
        var hashes = Hashes(text);
        return Articles.AsNoTracking().FirstOrDefaultAsync(article => hashes.Contains(article.TextSha256));
    }

    /// <summary>The filed texts that are nearly the same.</summary>
    /// <param name="sketch">A text's sketch.</param>
    /// <returns>Articles with their resemblance, the likest first.</returns>
    public async Task<IReadOnlyList<(FiledArticle Article, double Resemblance)>> LikeAsync(TextSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        var known = await Articles.AsNoTracking().Select(article => new { article.Id, article.Sketch }).ToListAsync().ConfigureAwait(false);
        var like = known.Select(article => (article.Id, Resemblance: TextSketch.FromBytes(article.Sketch).Resemblance(sketch))).Where(article => article.Resemblance >= Alike).ToDictionary(article => article.Id, article => article.Resemblance);
        var articles = await Articles.AsNoTracking().Where(article => like.Keys.Contains(article.Id)).ToListAsync().ConfigureAwait(false);
        return [.. articles.Select(article => (article, like[article.Id])).OrderByDescending(pair => pair.Item2)];
    }

    /// <summary>Files a text; the caller has looked whether it is there.</summary>
    /// <param name="article">The text with its source.</param>
    /// <returns>When it is stored.</returns>
    /// <exception cref="RuleBrokenException">The source has a text already: <c>article_filed</c>.</exception>
    public async Task FileAsync(FiledArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (await Articles.AnyAsync(other => other.Source == article.Source).ConfigureAwait(false))
        {
            throw new RuleBrokenException("article_filed", $"The text of {article.Source} is filed already.");
        }

        Articles.Add(article);
        await SaveChangesAsync().ConfigureAwait(false);
    }

    /// <summary>Takes a text away, with what was refused in it. The record of its source stays.</summary>
    /// <param name="article">The article's number.</param>
    /// <returns>When it is gone.</returns>
    public Task RemoveArticleAsync(Guid article) => Articles.Where(row => row.Id == article).ExecuteDeleteAsync();

    /// <summary>Says which paragraphs are not content.</summary>
    /// <param name="article">The article's number.</param>
    /// <param name="furniture">Paragraphs, from 1.</param>
    /// <returns>When it is stored.</returns>
    /// <exception cref="RuleBrokenException">The text was removed: <c>article_gone</c>.</exception>
    public async Task MarkAsync(Guid article, IEnumerable<int> furniture)
    {
        var marked = furniture.Distinct().Order().ToArray();
        if (await Articles.Where(row => row.Id == article).ExecuteUpdateAsync(row => row.SetProperty(one => one.Furniture, marked)).ConfigureAwait(false) == 0)
        {
            throw ArticleGone();
        }
    }

    /// <summary>Notes that an editor refuses a suggestion; doing so twice is doing so once.</summary>
    /// <param name="refusal">Which, and who.</param>
    /// <returns>When it is stored.</returns>
    /// <exception cref="RuleBrokenException">The text was removed: <c>article_gone</c>.</exception>
    public async Task RefuseAsync(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        try
        {
            await Database.ExecuteSqlAsync(
                $"""
                INSERT INTO desk.refusals (article_id, account_id, kind, paragraph, start, length)
                VALUES ({refusal.ArticleId}, {refusal.AccountId}, {Vocabulary.Code(refusal.Kind)}, {refusal.Paragraph}, {refusal.Start}, {refusal.Length})
                ON CONFLICT DO NOTHING
                """).ConfigureAwait(false);
        }
        catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.ForeignKeyViolation)
        {
            throw ArticleGone();
        }
    }

    /// <summary>Takes a refusal back.</summary>
    /// <param name="refusal">Which, and whose.</param>
    /// <returns>When it is stored.</returns>
    public Task TakeBackAsync(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return Refusals.Where(row => row.ArticleId == refusal.ArticleId && row.AccountId == refusal.AccountId && row.Kind == refusal.Kind
            && row.Paragraph == refusal.Paragraph && row.Start == refusal.Start && row.Length == refusal.Length).ExecuteDeleteAsync();
    }

    /// <summary>The hashes by which a text may be known: an editor's paste may lack the end of the last line, or have another one.</summary>
    /// <param name="text">A text.</param>
    /// <returns>SHA-256, hexadecimal.</returns>
    public static IReadOnlyList<string> Hashes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n");
        return [.. new[] { text, lines, lines.TrimEnd(), lines.TrimEnd() + "\n" }.Distinct().Select(TextHash.Of)];
    }

    private static RuleBrokenException ArticleGone() => new("article_gone", "The text was removed.");
}
