using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.People;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Topics;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Bundles;

/// <summary>Loads bundles: read, plan, apply as one edit. The seed and every import walk this way.</summary>
public static class BundleLoader
{
    /// <summary>Says what loading a bundle would change, and refuses a bundle that cannot be loaded.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="bundle">The bundle.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The plan; nothing is stored.</returns>
    /// <exception cref="RuleBrokenException">A record breaks a rule, stands twice, refers to one that does not exist, or goes in a circle; the message names it.</exception>
    public static async Task<BundlePlan> PlanAsync(this ReconDb db, Bundle bundle, CancellationToken cancellation = default)
    {
        var stored = (await db.BundleAsync(cancellation).ConfigureAwait(false)).Records().ToDictionary(record => record.Reference);
        if (bundle.Problems(stored).FirstOrDefault() is { } problem)
        {
            throw problem.AsBrokenRule();
        }

        var changes = bundle.Records()
            .Select(record => (Record: record, Stored: stored.GetValueOrDefault(record.Reference)))
            .Where(pair => pair.Stored is null || RecordJson.Write(pair.Stored) != RecordJson.Write(pair.Record))
            .Select(pair => new PlannedChange(pair.Record, pair.Stored is null, RecordDiff.Between(pair.Stored, pair.Record)) { Before = pair.Stored })
            .ToList();
        var ended = await db.EndedAsync(changes.Where(change => change.IsNew).Select(change => change.Record.Reference), cancellation).ConfigureAwait(false);
        changes = changes.ConvertAll(change => change with { ComesBack = ended.ContainsKey(change.Record.Reference) });
        return new BundlePlan(changes, bundle.Records().Count() - changes.Count);
    }

    /// <summary>Carries out a plan as one edit.</summary>
    /// <param name="db">The collection; a context with nothing tracked.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="edit">Who loads the bundle, and why.</param>
    /// <param name="cancellation">Stops before the commit; nothing is stored then.</param>
    /// <returns>The revisions written.</returns>
    /// <exception cref="RuleBrokenException">A record refers to one that does not exist.</exception>
    public static async Task<IReadOnlyList<Revision>> ApplyAsync(this ReconDb db, BundlePlan plan, Edit edit, CancellationToken cancellation = default)
    {
        foreach (var kind in plan.Changes.GroupBy(change => change.Record.RecordKind))
        {
            var slugs = kind.Where(change => !change.IsNew).Select(change => change.Record.Slug).ToList();
            await db.LoadAsync(kind.Key, slugs, cancellation).ConfigureAwait(false);
            foreach (var change in kind)
            {
                await db.ApplyAsync(change.Record, cancellation).ConfigureAwait(false);
            }
        }

        return await db.SaveAsync(edit, cancellation).ConfigureAwait(false);
    }

    /// <summary>Makes the noun of a record say what the document says; <see cref="ReconDb.SaveAsync"/> stores it.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="record">The document.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>When the noun is tracked.</returns>
    /// <exception cref="RuleBrokenException">The document breaks a rule.</exception>
    public static Task ApplyAsync(this ReconDb db, RecordDocument record, CancellationToken cancellation = default) => record switch
    {
        SourceRecord source => db.ApplyAsync(db.Sources, source, () => new Source(), cancellation),
        TopicRecord topic => db.ApplyAsync(db.Topics, topic, () => new Topic(), cancellation),
        PartyRecord party => db.ApplyAsync(db.Parties, party, () => Party.Create(party.Kind), cancellation),
        PersonRecord person => db.ApplyAsync(db.People, person, () => new Person(), cancellation),
        MeetingRecord meeting => db.ApplyAsync(db.Meetings, meeting, () => new Meeting(), cancellation),
        StatementRecord statement => db.ApplyAsync(db.Statements, statement, () => new Statement(), cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(record), record, null),
    };

    private static async Task ApplyAsync<TNoun, TRecord>(this ReconDb db, DbSet<TNoun> nouns, TRecord record, Func<TNoun> create, CancellationToken cancellation)
        where TNoun : Curated<TRecord>
        where TRecord : RecordDocument
    {
        // FindAsync looks at what is tracked first but, unlike a query, loads no parts: so ask the tracker, then load whole
        var noun = nouns.Local.FindEntry(record.Slug)?.Entity ?? await nouns.AsTracking().FirstOrDefaultAsync(stored => stored.Slug == record.Slug, cancellation).ConfigureAwait(false);
        if (noun is null)
        {
            noun = create();
            Named(record, () => noun.Apply(record));
            db.Add(noun);
        }
        else
        {
            Named(record, () => noun.Apply(record));
        }
    }

    internal static async Task LoadAsync(this ReconDb db, RecordKind kind, List<Slug> slugs, CancellationToken cancellation)
    {
        IQueryable<ICurated> stored = kind switch
        {
            RecordKind.Source => db.Sources.Where(noun => slugs.Contains(noun.Slug)),
            RecordKind.Topic => db.Topics.Where(noun => slugs.Contains(noun.Slug)),
            RecordKind.Party => db.Parties.Where(noun => slugs.Contains(noun.Slug)),
            RecordKind.Person => db.People.Where(noun => slugs.Contains(noun.Slug)),
            RecordKind.Meeting => db.Meetings.Where(noun => slugs.Contains(noun.Slug)),
            _ => db.Statements.Where(noun => slugs.Contains(noun.Slug)),
        };
        await stored.AsTracking().LoadAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>A broken rule says which record broke it.</summary>
    private static void Named(RecordDocument record, Action work)
    {
        try
        {
            work();
        }
        catch (RuleBrokenException broken)
        {
            throw new BundleProblem(record, broken.Path, broken.Sentence).AsBrokenRule();
        }
    }
}
