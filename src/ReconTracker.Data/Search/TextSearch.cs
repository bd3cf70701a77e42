using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using ReconTracker.Domain.Names;

namespace ReconTracker.Data.Search;

/// <summary>The one way in which lists find records: by names in any script, and by words.</summary>
internal static class TextSearch
{
    /// <summary>Running text that holds the words, in any of their English forms.</summary>
    public static IQueryable<SearchEntry> Worded(this IQueryable<SearchEntry> entries, string text) => entries
        .Where(entry => entry.Key == null && EF.Property<NpgsqlTsVector>(entry, SearchEntry.Vector).Matches(EF.Functions.WebSearchToTsQuery("recon", text)));

    /// <summary>Names that have every part of the name looked for, however spelt.</summary>
    public static IQueryable<SearchEntry> Named(this IQueryable<SearchEntry> entries, string text)
    {
        var tokens = SearchKey.From(text).Tokens;
        return tokens.Count == 0
            ? entries.Where(entry => false)
            : tokens.Select(Pattern).Aggregate(entries.Where(entry => entry.Key != null), (found, pattern) => found.Where(entry => Regex.IsMatch(entry.Key!, pattern)));
    }

    // Abu and Abd are one with the word after them, and readers leave them out: Marzouk for Abu Marzouk. The index on keys serves regular expressions.
    internal static string[] Forms(string token) => [token, SearchKey.From($"abu {token}").Value, SearchKey.From($"abd {token}").Value];

    private static string Pattern(string token) => $"(^| )({string.Join('|', Forms(token).Select(Regex.Escape))})( |$)";
}
