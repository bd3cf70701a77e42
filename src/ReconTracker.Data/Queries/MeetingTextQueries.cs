using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Finding meetings by names in any script, and by words.</summary>
public static class MeetingTextQueries
{
    /// <summary>Those whose own text, or a statement of theirs, holds the words, or to which a party or person of that name belongs.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <param name="text">As a reader types it: words, "a phrase", -without, or.</param>
    /// <param name="db">The collection.</param>
    /// <returns>Fewer meetings.</returns>
    public static IQueryable<Meeting> Matching(this IQueryable<Meeting> meetings, string text, ReconDb db)
    {
        var named = db.SearchEntries.Named(text);
        var worded = db.SearchEntries.Worded(text);
        var ownText = Slugs(worded, RecordKind.Meeting);
        var parties = Slugs(named, RecordKind.Party);
        var people = Slugs(named, RecordKind.Person);
        var statements = Slugs(worded, RecordKind.Statement);
        var saidAt = db.Statements.Where(statement => statement.Meeting != null && statements.Contains(statement.Slug)).Select(statement => statement.Meeting!.Value);
        return meetings.Where(meeting => ownText.Contains(meeting.Slug)
            || meeting.Delegations.Any(delegation => parties.Contains(delegation.Party) || delegation.Members.Any(member => people.Contains(member.Person)))
            || saidAt.Contains(meeting.Slug));
    }

    /// <summary>Running text that holds the words, in any of their English forms.</summary>
    private static IQueryable<SearchEntry> Worded(this IQueryable<SearchEntry> entries, string text) => entries
        .Where(entry => entry.Key == null && EF.Property<NpgsqlTsVector>(entry, SearchEntry.Vector).Matches(EF.Functions.WebSearchToTsQuery("recon", text)));

    /// <summary>Names that have every part of the name looked for, however spelt.</summary>
    private static IQueryable<SearchEntry> Named(this IQueryable<SearchEntry> entries, string text)
    {
        var tokens = SearchKey.From(text).Tokens;
        return tokens.Count == 0
            ? entries.Where(entry => false)
            : tokens.Select(Pattern).Aggregate(entries.Where(entry => entry.Key != null), (found, pattern) => found.Where(entry => Regex.IsMatch(entry.Key!, pattern)));
    }

    // Abu and Abd are one with the word after them, and readers leave them out: Marzouk for Abu Marzouk. The index on keys serves regular expressions.
    private static string Pattern(string token)
    {
        var forms = new[] { token, SearchKey.From($"abu {token}").Value, SearchKey.From($"abd {token}").Value };
        return $"(^| )({string.Join('|', forms.Select(Regex.Escape))})( |$)";
    }

    private static IQueryable<Slug> Slugs(IQueryable<SearchEntry> entries, RecordKind kind) => entries.Where(entry => entry.Kind == kind).Select(entry => entry.Slug);
}
