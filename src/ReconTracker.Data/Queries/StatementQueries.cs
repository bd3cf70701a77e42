using ReconTracker.Data.Search;
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
        var named = db.SearchEntries.Named(words);
        var people = named.Slugs(RecordKind.Person).Select(slug => (Slug?)slug);
        var parties = named.Slugs(RecordKind.Party).Select(slug => (Slug?)slug);
        var texts = db.SearchEntries.Worded(words).Slugs(RecordKind.Statement);
        return statements.Where(statement => texts.Contains(statement.Slug)
            || statement.Speakers.Any(speaker => people.Contains(speaker.Person) || parties.Contains(speaker.Party)));
    }
}
