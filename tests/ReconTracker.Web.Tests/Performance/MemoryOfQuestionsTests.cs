using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Web.Tests.Data.Queries;

namespace ReconTracker.Web.Tests.Performance;

/// <summary>What the index takes of memory to answer: bytes instead of times, they are the same on every machine.</summary>
[Collection(SharedDatabases.Name)]
public sealed class MemoryOfQuestionsTests(GeneratedDatabases databases)
{
    private const int Kilobyte = 1024;

    [Fact]
    public async Task Facets_ByManyAttendances_TakeNoSetAPerson()
    {
        var (index, db) = await IndexAsync();
        await using var _ = db;
        var any = await index.MeetingsAsync(RecordFilterTests.Read("?attendance=any"), db);

        var facets = any.Facets();

        facets["person"].Count.ShouldBeGreaterThan(1000);
        BytesOf(() => any.Facets()).ShouldBeLessThan(facets["person"].Count * Kilobyte);
    }

    [Fact]
    public async Task Facets_OfStatements_TakeNothingAStatement()
    {
        var (index, db) = await IndexAsync();
        await using var _ = db;
        var everywhere = await index.StatementsAsync(RecordFilterTests.Read("?scope=context"), db);

        everywhere.Facets();

        everywhere.Total.ShouldBeGreaterThan(2000);
        BytesOf(() => everywhere.Facets()).ShouldBeLessThan(200 * everywhere.Total);
    }

    [Fact]
    public async Task Pairs_OfPeople_TakeNoTableOfAll()
    {
        var (index, db) = await IndexAsync();
        await using var _ = db;
        var meetings = await index.MeetingsAsync(RecordFilterTests.Read("?attendance=any"), db);

        var people = meetings.Counts("person").Count;
        meetings.Pairs("person").Count().ShouldBeGreaterThan(1000);
        BytesOf(() => meetings.Pairs("person").Count()).ShouldBeLessThan(3L * people * people);
    }

    [Fact]
    public async Task MeetingsOfPairs_TakeNoSetAPair()
    {
        var (index, db) = await IndexAsync();
        await using var _ = db;
        var meetings = await index.MeetingsAsync(RecordFilterTests.Read("?attendance=any"), db);
        List<Pair> pairs = [.. meetings.Pairs("person").Take(1000)];

        meetings.Newest("person", pairs, 50).Count.ShouldBe(1000);
        BytesOf(() => meetings.Newest("person", pairs, 50)).ShouldBeLessThan(2 * 1000 * Kilobyte);
    }

    [Fact]
    public async Task Pairs_WhenNobodyWaits_AreNotCounted()
    {
        var (index, db) = await IndexAsync();
        await using var _ = db;
        var meetings = await index.MeetingsAsync(RecordFilter.Default, db);
        List<Pair> pairs = [.. meetings.Pairs("person").Take(10)];
        using var nobody = new CancellationTokenSource();
        await nobody.CancelAsync();

        Should.Throw<OperationCanceledException>(() => meetings.Pairs("person", 1, nobody.Token).Count());
        Should.Throw<OperationCanceledException>(() => meetings.Newest("person", pairs, 50, nobody.Token));
    }

    private async Task<(RecordIndex Index, ReconDb Db)> IndexAsync()
    {
        var db = SeededApp.Connect(databases.Large);
        return (await RecordIndex.LoadAsync(db), db);
    }

    private static long BytesOf<T>(Func<T> question)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        question();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
