using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Search;

/// <summary>Finds records by the words of their texts.</summary>
internal static class WordSearch
{
    // a whole text, not cut: how much of it is shown is decided here
    private static readonly string WholeText = $"HighlightAll=true, StartSel={MarkedText.Start}, StopSel={MarkedText.Stop}";

    private const int PassageWords = 32;
    private const int MostPassages = 2;

    /// <summary>A text that holds the words, not yet fetched.</summary>
    internal sealed record Found(long Id, RecordKind Kind, Domain.Values.Slug Slug, DateOnly Date, float Rank);

    /// <summary>The texts of some kinds that hold the words, the best first; of words in very many texts the newest.</summary>
    /// <param name="entries">All entries.</param>
    /// <param name="text">As a reader types it: words, "a phrase", -without, or.</param>
    /// <param name="isExact">Whether the words must stand there together as typed.</param>
    /// <param name="kinds">Which kinds.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>At most one more of each kind than <see cref="SearchGroup.Most"/>.</returns>
    public static async Task<IReadOnlyList<Found>> WordedAsync(
        this IQueryable<SearchEntry> entries, string text, bool isExact, IEnumerable<RecordKind> kinds, CancellationToken cancellation)
    {
        var found = await kinds.Select(kind => entries.Newest(text, isExact, kind)).Aggregate((all, one) => all.Concat(one)).Select(entry => new Found(
            entry.Id,
            entry.Kind,
            entry.Slug,
            entry.Date,
            EF.Property<NpgsqlTsVector>(entry, SearchEntry.Vector).RankCoverDensity(EF.Functions.WebSearchToTsQuery("recon", text), NpgsqlTsRankingNormalization.DivideBy1PlusLogLength)))
            .ToListAsync(cancellation).ConfigureAwait(false);
        return [.. found.OrderByDescending(text => text.Rank).ThenByDescending(text => text.Date).ThenBy(text => text.Slug)];
    }

    /// <summary>The hits with their passages.</summary>
    public static async Task<IReadOnlyList<SearchHit>> PassagesAsync(
        this IQueryable<SearchEntry> entries, IReadOnlyList<Found> found, string text, bool isExact, CancellationToken cancellation)
    {
        if (found.Count == 0)
        {
            return [];
        }

        var ids = found.Select(hit => hit.Id).ToList();
        var texts = await entries.Where(entry => ids.Contains(entry.Id)).Select(entry => new
        {
            entry.Id,
            Marked = (isExact ? EF.Functions.PhraseToTsQuery("recon", text) : EF.Functions.WebSearchToTsQuery("recon", text)).GetResultHeadline("recon", entry.Text, WholeText),
        }).ToDictionaryAsync(entry => entry.Id, entry => entry.Marked, cancellation).ConfigureAwait(false);
        return [.. found.Where(hit => texts.ContainsKey(hit.Id)).Select(hit => Hit(hit, texts[hit.Id]))];
    }

    private static IQueryable<SearchEntry> Newest(this IQueryable<SearchEntry> entries, string text, bool isExact, RecordKind kind)
    {
        var worded = entries.Where(entry => entry.Kind == kind && entry.Key == null);
        var asTyped = AsTyped(text);
        worded = isExact
            ? worded.Where(entry => EF.Property<NpgsqlTsVector>(entry, SearchEntry.Vector).Matches(EF.Functions.PhraseToTsQuery("recon", text))
                && Regex.IsMatch(entry.Text, asTyped, RegexOptions.IgnoreCase))
            : worded.Worded(text);
        return worded.OrderByDescending(entry => entry.Date).Take(SearchGroup.Most + 1);
    }

    // a word may not go on before or after what was typed; beside a sign there is no word that could
    private static string AsTyped(string text) =>
        $"{(NameMatch.IsOfWord(text[0]) ? @"(?<!\w)" : "")}{Regex.Escape(text)}{(NameMatch.IsOfWord(text[^1]) ? @"(?!\w)" : "")}";

    private static SearchHit Hit(Found found, string marked)
    {
        var parts = marked.Split(SearchEntries.Between);
        return new SearchHit(new RecordReference(found.Kind, found.Slug), MatchRule.Words, MarkedText.Parse(parts[0]))
        {
            More = [.. parts.Skip(1).Where(part => part.Contains(MarkedText.Start, StringComparison.Ordinal)).Take(MostPassages).Select(part => MarkedText.Parse(MarkedText.Around(part, PassageWords)))],
        };
    }
}
