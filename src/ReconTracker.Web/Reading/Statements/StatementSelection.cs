using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Statements;

/// <summary>Turns a filter into the statements it means.</summary>
internal static class StatementSelection
{
    public static IQueryable<Statement> Where(this IQueryable<Statement> statements, StatementFilter filter, ReconDb db)
    {
        if (filter.Parties is { Length: > 0 } chosen)
        {
            var parties = chosen.Select(party => (Slug?)party).ToArray();
            statements = statements.Where(statement => parties.Contains(statement.OnBehalfOf) || statement.Speakers.Any(speaker => parties.Contains(speaker.Party)));
        }

        if (filter.People.Length > 0)
        {
            var people = filter.People.Select(person => (Slug?)person).ToArray();
            statements = statements.Where(statement => statement.Speakers.Any(speaker => people.Contains(speaker.Person)));
        }

        if (filter.Topics is { Length: > 0 } topics)
        {
            statements = statements.Where(statement => statement.Topics.Any(entry => topics.Contains(entry.Topic)));
        }

        if (filter.Acts.Length > 0)
        {
            var acts = filter.Acts;
            statements = statements.Where(statement => acts.Contains(statement.Act));
        }

        if (filter.Scopes.Length > 0)
        {
            var scopes = filter.Scopes;
            statements = statements.Where(statement => db.Meetings.Any(meeting => statement.Meeting == meeting.Slug && scopes.Contains(meeting.Scope)));
        }

        return filter.Words is { } words ? statements.Saying(words, db) : statements;
    }

    /// <summary>The newest first; those without a date last.</summary>
    public static IQueryable<Statement> NewestFirst(this IQueryable<Statement> statements) => statements
        .OrderByDescending(statement => statement.Said.Earliest ?? DateOnly.MinValue).ThenBy(statement => statement.Slug);

    /// <summary>Documents in the order of their slugs' list.</summary>
    public static async Task<IReadOnlyList<StatementRecord>> DocumentsAsync(this ReconDb db, List<Slug> slugs, CancellationToken stop)
    {
        var records = await db.RecordsAsync<StatementRecord>(RecordKind.Statement, slugs, stop);
        return [.. records.OrderBy(record => slugs.IndexOf(record.Slug))];
    }
}
