using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Search;

/// <summary>Finds people, parties and topics by their names in any script. The database gives candidates from its indexes; what each is worth is decided here.</summary>
internal static class NameSearch
{
    // below this many records the stricter rules have not done enough, and beginnings and misspellings are looked at too
    private const int Enough = 10;

    // candidates: whole names first, because of names that half the world has only some are compared
    private const int MostWhole = 300;
    private const int MostBeginning = 400;
    private const int MostSimilar = 100;
    private const int MostNamesOfParties = 1000;

    /// <summary>The records found, the best first.</summary>
    /// <param name="entries">All entries.</param>
    /// <param name="asked">What is looked for.</param>
    /// <param name="isExact">Whether only this spelling will do.</param>
    /// <param name="kinds">Which kinds.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>One hit a record, and whether there are more names than were compared.</returns>
    public static async Task<(IReadOnlyList<SearchHit> Hits, bool IsCapped)> NamedAsync(
        this IQueryable<SearchEntry> entries, NameQuestion asked, bool isExact, RecordKind[] kinds, CancellationToken cancellation)
    {
        if (asked.Words.Count == 0 || kinds.Length == 0)
        {
            return ([], false);
        }

        var names = entries.AsNoTracking().Where(entry => entry.Key != null && kinds.Contains(entry.Kind));
        var found = await (isExact ? names.Spelt(asked) : names.Folded(asked)).ToListAsync(cancellation).ConfigureAwait(false);
        var isCapped = found.Count >= SearchGroup.Most;
        var isUnknown = !isExact && !found.Any(name => NameMatch.Of(asked, name) is not null);
        if (!isExact && found.DistinctBy(name => (name.Kind, name.Slug)).Take(Enough).Count() < Enough)
        {
            found.AddRange(await names.Beginning(asked).Concat(names.Similar(asked, isUnknown)).ToListAsync(cancellation).ConfigureAwait(false));
        }

        var best = Best(found, name => isExact ? NameMatch.Exact(asked, name) : NameMatch.Of(asked, name), asked);
        return (isUnknown && best.Count == 0 ? Best(found, name => NameMatch.Near(asked, name), asked) : best, isCapped);
    }

    private static IQueryable<SearchEntry> Spelt(this IQueryable<SearchEntry> names, NameQuestion asked) =>
        names.Where(name => Regex.IsMatch(name.Plain!, asked.Whole)).Take(SearchGroup.Most);

    private static IQueryable<SearchEntry> Folded(this IQueryable<SearchEntry> names, NameQuestion asked)
    {
        var (plain, key) = (asked.Plain, asked.Key.Value);
        return names.Where(name => name.Plain == plain || name.Key == key).Take(MostWhole)
            .Concat(names.Spelt(asked))
            .Concat(names.Named(asked.Text).Take(SearchGroup.Most));
    }

    private static IQueryable<SearchEntry> Beginning(this IQueryable<SearchEntry> names, NameQuestion asked) =>
        asked.Beginnings.Aggregate(names, (left, pattern) => left.Where(name => Regex.IsMatch(name.Plain!, pattern))).Take(MostBeginning);

    // short keys are like many: they are looked up where nothing else is known of the name, and then parties, which are few, are all compared
    private static IQueryable<SearchEntry> Similar(this IQueryable<SearchEntry> names, NameQuestion asked, bool isUnknown)
    {
        var plain = asked.Plain;
        var byLetters = names.Where(name => EF.Functions.TrigramsAreWordSimilar(plain, name.Plain!))
            .OrderByDescending(name => EF.Functions.TrigramsWordSimilarity(plain, name.Plain!)).Take(MostSimilar);
        var byWhole = names.Where(name => EF.Functions.TrigramsAreSimilar(name.Plain!, plain))
            .OrderByDescending(name => EF.Functions.TrigramsSimilarity(name.Plain!, plain)).Take(MostSimilar);
        var similar = byLetters.Concat(byWhole);
        if (asked.Key.Value.Length >= NameMatch.ShortestKey || (isUnknown && asked.Key.Value.Length > 1))
        {
            similar = similar.Concat(names.ByKey(asked.Key.Value));
        }

        if (isUnknown && asked.GermanKey != asked.Key)
        {
            similar = similar.Concat(names.ByKey(asked.GermanKey.Value));
        }

        return isUnknown ? similar.Concat(names.Where(name => name.Kind == RecordKind.Party).OrderBy(name => name.Slug).ThenBy(name => name.Id).Take(MostNamesOfParties)) : similar;
    }

    private static IQueryable<SearchEntry> ByKey(this IQueryable<SearchEntry> names, string key) => names
        .Where(name => EF.Functions.TrigramsAreWordSimilar(key, name.Key!)).OrderByDescending(name => EF.Functions.TrigramsWordSimilarity(key, name.Key!)).Take(MostSimilar);

    // of a record's spellings the best answers; among equals the one that most sources print
    private static List<SearchHit> Best(IEnumerable<SearchEntry> found, Func<SearchEntry, NameMatch?> compare, NameQuestion asked) =>
    [
        .. found.DistinctBy(name => name.Id).Select(name => (Name: name, Match: compare(name))).Where(pair => pair.Match is not null)
            .OrderBy(pair => pair.Match!.Value.Rule).ThenByDescending(pair => pair.Match!.Value.Score).ThenByDescending(pair => pair.Name.AttestedBy.Count)
            .ThenBy(pair => pair.Name.Slug).ThenBy(pair => pair.Name.Text, StringComparer.Ordinal)
            .DistinctBy(pair => (pair.Name.Kind, pair.Name.Slug))
            .Select(pair => Hit(pair.Name, pair.Match!.Value.Rule, asked)),
    ];

    private static SearchHit Hit(SearchEntry name, MatchRule rule, NameQuestion asked) =>
        new(new RecordReference(name.Kind, name.Slug), rule, NameMarks.Of(asked, rule, name.Text))
        {
            Language = name.Language,
            NameKind = name.NameKind,
            AttestedBy = [.. name.AttestedBy.Select(source => new Slug(source))],
        };
}
