using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Sets of statements.</summary>
public static class StatementQueries
{
    /// <summary>Statements by their words, or by the name of a speaker as any source spells it, in any script.</summary>
    /// <param name="statements">Statements.</param>
    /// <param name="words">What the reader typed.</param>
    /// <param name="db">The collection.</param>
    /// <returns>Those that match.</returns>
    public static IQueryable<Statement> Saying(this IQueryable<Statement> statements, string words, ReconDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var key = SearchKey.From(words).Value;
        var padded = key.Length == 0 ? null : $" {key} ";
        var named = db.SearchEntries.Where(entry => padded != null && entry.Key != null && (" " + entry.Key + " ").Contains(padded));
        var people = named.Where(entry => entry.Kind == RecordKind.Person).Select(entry => (Slug?)entry.Slug);
        var parties = named.Where(entry => entry.Kind == RecordKind.Party).Select(entry => (Slug?)entry.Slug);
        var texts = db.SearchEntries.Where(entry => entry.Kind == RecordKind.Statement
            && EF.Property<NpgsqlTsVector>(entry, SearchEntry.Vector).Matches(EF.Functions.WebSearchToTsQuery("recon", words))).Select(entry => entry.Slug);
        return statements.Where(statement => texts.Contains(statement.Slug)
            || statement.Speakers.Any(speaker => people.Contains(speaker.Person) || parties.Contains(speaker.Party)));
    }
}
