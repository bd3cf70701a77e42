using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using ReconTracker.Benchmarks.Measuring;
using ReconTracker.Benchmarks.Running;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Data.Indexing;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>What keeping search and facet entries costs a save, and how soon others count what was saved.</summary>
internal static class Saving
{
    private const int Writers = 8;
    private const int Saves = 60;
    private const int SavesOfAWriter = 5;

    private static readonly Base BaseOnly = new();

    private static int _made;

    public static async Task RunAsync(Options options, Collection collection)
    {
        var records = collection.Records.Records().OfType<MeetingRecord>().Where(meeting => meeting.PartOf is null).Take(200).ToList();

        void Add(string measure, string what, Ratio ratio, string figures, bool isEqual, string equality) => options.Results.Add("queries", new Result
        {
            Measure = measure,
            What = what,
            Meetings = collection.Meetings,
            Ratio = ratio,
            Figures = figures,
            IsEqual = isEqual,
            Equality = equality,
            Seed = options.Seed,
        });

        await MakeRoomAsync(collection);
        var latency = await Duel.RunAsync(records.Take(Saves).ToList(), record => SaveAsync(collection, record), record => SaveAsync(collection, record, BaseOnly), options.Limit);
        Add("P16 latency", "saving a meeting with search and facet entries against base tables only", latency.Ratio, latency.Figures(), latency.IsEqual, latency.Equality);

        await MakeRoomAsync(collection);
        var (rates, lost) = (new List<(double, double)>(), 0);
        for (var round = 0; round < 6; round++)
        {
            rates.Add((await TogetherAsync(records, record => SaveAsync(collection, record), () => lost++), await TogetherAsync(records, record => SaveAsync(collection, record, BaseOnly), () => lost++)));
        }

        var (isEqual, equality) = await CheckAsync(collection, rates.Count * Writers * SavesOfAWriter);
        Add("P16 8 writers", "saves a second of 8 writers, with entries against base tables only", Ratio.Of(rates),
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{rates.Average(pair => pair.Item1):0} saves/s against {rates.Average(pair => pair.Item2):0}"), isEqual, equality);
        Add("P16 deadlocks", "deadlocks and lost saves of 8 writers", new Ratio(lost, 1, 1, 1), $"{lost}", isEqual, equality);
        var seen = await SeeAllAsync(collection, records);
        Add("P17 p99, s", "from the end of a save until a reader's facets count it, 8 writers", new Ratio(Ratio.Quantile(seen, 0.99) / 1000, 1, 1, 1),
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"median {Ratio.Quantile(seen, 0.5):0} ms, p99 {Ratio.Quantile(seen, 0.99):0} ms, {seen.Count} saves"), isEqual, equality);
        await MakeRoomAsync(collection);
    }

    private static async Task<Answer> SaveAsync(Collection collection, MeetingRecord like, params IInterceptor[] interceptors)
    {
        await using var db = collection.Connect(interceptors);
        var slug = new Slug($"saved-{Interlocked.Increment(ref _made)}-{Environment.ProcessId}");
        await db.ApplyAsync(like with { Slug = slug });
        var revisions = await db.SaveAsync(new Edit("benchmark", "A save that is measured.", DateTimeOffset.UtcNow));
        return new Answer([.. revisions.Select(revision => $"{revision.Kind} {revision.Number}")]);
    }

    private static async Task<double> TogetherAsync(List<MeetingRecord> records, Func<MeetingRecord, Task> work, Action lost)
    {
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            foreach (var record in records.Skip(writer * SavesOfAWriter).Take(SavesOfAWriter))
            {
                try
                {
                    await work(record);
                }
                catch (Exception problem) when (problem is PostgresException or DbUpdateException)
                {
                    lost();
                }
            }
        })));
        return Writers * SavesOfAWriter / clock.Elapsed.TotalSeconds;
    }

    private static async Task<List<double>> SeeAllAsync(Collection collection, List<MeetingRecord> records)
    {
        using var indexes = new RecordIndexAtHand(() => collection.Connect());
        await using (var db = collection.Connect())
        {
            await indexes.CurrentAsync(db);
        }

        var seen = new List<double>();
        await TogetherAsync(
            records,
            async record =>
            {
                await SaveAsync(collection, record);
                var start = Stopwatch.GetTimestamp();
                await using var db = collection.Connect();
                await indexes.CurrentAsync(db);
                lock (seen)
                {
                    seen.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            },
            () => { });
        seen.Sort();
        return seen;
    }

    // half of the saves left the entries out
    private static async Task<(bool IsEqual, string Equality)> CheckAsync(Collection collection, int expected)
    {
        var rows = (await collection.AskAsync("""
            SELECT (SELECT count(*) FROM meetings WHERE slug LIKE 'saved-%'), (SELECT count(*) FROM facet_entries WHERE slug LIKE 'saved-%'), (SELECT count(*) FROM search_entries WHERE slug LIKE 'saved-%')
            """)).Rows[0];
        return (rows == $"{2 * expected} {expected} {expected}", $"meetings, facet and search entries: {rows}");
    }

    // what earlier runs saved goes again, as only the owner of the tables can take it away
    private static Task MakeRoomAsync(Collection collection) => collection.ExecuteAsync("""
        SET session_replication_role = replica;
        DELETE FROM claims WHERE meeting_slug LIKE 'saved-%'; DELETE FROM delegation_members WHERE meeting LIKE 'saved-%'; DELETE FROM delegations WHERE meeting LIKE 'saved-%';
        DELETE FROM endorsements WHERE meeting LIKE 'saved-%'; DELETE FROM outcomes WHERE meeting LIKE 'saved-%'; DELETE FROM meeting_topics WHERE meeting LIKE 'saved-%';
        DELETE FROM meeting_status_log WHERE meeting LIKE 'saved-%'; DELETE FROM meetings WHERE slug LIKE 'saved-%'; DELETE FROM search_entries WHERE slug LIKE 'saved-%';
        DELETE FROM facet_entries WHERE slug LIKE 'saved-%'; DELETE FROM revisions WHERE slug LIKE 'saved-%'; DELETE FROM edits WHERE who = 'benchmark';
        SET session_replication_role = DEFAULT
        """);

    /// <summary>Leaves out what is derived: the save as it would be without search and facet entries.</summary>
    private sealed class Base : SaveChangesInterceptor
    {
        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            foreach (var derived in eventData.Context!.ChangeTracker.Entries().Where(entry => entry.Entity is SearchEntry or FacetEntry).ToList())
            {
                derived.State = EntityState.Detached;
            }

            return ValueTask.FromResult(result);
        }
    }
}
