using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Who said what.</summary>
public static class VoiceQueries
{
    /// <summary>Statements that a party made, or that were made on its behalf.</summary>
    /// <param name="statements">Statements.</param>
    /// <param name="party">The party.</param>
    /// <returns>Those of the party.</returns>
    public static IQueryable<Statement> OfParty(this IQueryable<Statement> statements, Slug party) =>
        statements.Where(statement => statement.OnBehalfOf == party || statement.Speakers.Any(speaker => speaker.Party == party));

    /// <summary>Statements that a person made, alone or with others.</summary>
    /// <param name="statements">Statements.</param>
    /// <param name="person">The person.</param>
    /// <returns>Those of the person.</returns>
    public static IQueryable<Statement> OfPerson(this IQueryable<Statement> statements, Slug person) =>
        statements.Where(statement => statement.Speakers.Any(speaker => speaker.Person == person));

    /// <summary>Statements of others that a person passed on.</summary>
    /// <param name="statements">Statements.</param>
    /// <param name="person">The person.</param>
    /// <returns>Those that reached print through the person.</returns>
    public static IQueryable<Statement> PassedOnBy(this IQueryable<Statement> statements, Slug person) =>
        statements.Where(statement => statement.RelayedBy.Any(relay => relay.Person == person));

    /// <summary>The documents of statements, the earliest first.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="statements">Which.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Documents in order of time.</returns>
    public static async Task<IReadOnlyList<StatementRecord>> InOrderAsync(this ReconDb db, IQueryable<Statement> statements, CancellationToken cancellation = default)
    {
        var slugs = await statements.Select(statement => statement.Slug).ToListAsync(cancellation).ConfigureAwait(false);
        return slugs.Count == 0 ? [] : await db.InOrderAsync(slugs, cancellation).ConfigureAwait(false);
    }

    /// <summary>The documents of statements, the earliest first.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="statements">Which.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Documents in order of time.</returns>
    public static async Task<IReadOnlyList<StatementRecord>> InOrderAsync(this ReconDb db, IEnumerable<Slug> statements, CancellationToken cancellation = default) =>
        [.. (await db.RecordsAsync<StatementRecord>(RecordKind.Statement, [.. statements], cancellation).ConfigureAwait(false)).OrderBy(record => record.Said.Edtf)];

    /// <summary>The parties whose word a statement is: those that spoke, and the one spoken for.</summary>
    /// <param name="statement">A statement.</param>
    /// <returns>Parties, each once.</returns>
    public static IEnumerable<Slug> Voices(this StatementRecord statement) =>
        statement.Speakers.Select(speaker => speaker.Party).Append(statement.OnBehalfOf).OfType<Slug>().Distinct();
}
