using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Performance;

/// <summary>PostgreSQL answers the core questions by their indexes. Counts of pages read instead of times: they are the same on every machine.</summary>
[Collection(SharedDatabases.Name)]
public sealed class PlansTests(GeneratedDatabases databases)
{
    private const int Page = 51;

    // a meeting: its row, its newest revision, its statements; each a few pages of an index and one of the table
    private const int BuffersAMeeting = 16;

    [Fact]
    public async Task TimelinePage_OfALargeCollection_ReadsOnlyWhatItPrints()
    {
        var (index, page) = await FirstPageAsync();

        page.Count.ShouldBe(Page);
        var plans = await PlansOfAsync(databases.Large, db => db.HeadsAsync(index, page, "en"));

        var heads = plans.Where(plan => plan.Sql.Contains("revisions", StringComparison.Ordinal)).ShouldHaveSingleItem();
        heads.Indexes.ShouldContain("ix_revisions_kind_slug_number");
        heads.Scanned.ShouldNotContain("revisions");
        heads.Buffers.ShouldBeLessThan(Page * BuffersAMeeting);
    }

    [Fact]
    public async Task TimelinePage_WhoseNamesAreKnown_IsOneStatement()
    {
        var (index, page) = await FirstPageAsync();

        var first = await PlansOfAsync(databases.Large, db => db.HeadsAsync(index, page, "en"));
        var again = await PlansOfAsync(databases.Large, db => db.HeadsAsync(index, page, "en"));

        first.Count.ShouldBeGreaterThan(1, "the names were not asked for");
        again.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Names_LookedFor_AreFoundByTheirIndex()
    {
        await using var db = SeededApp.Connect(databases.Large);
        var filter = RecordFilter.Read([KeyValuePair.Create("q", "الزيتوني")]);

        (await (await RecordIndex.LoadAsync(db)).MeetingsAsync(filter, db)).Total.ShouldBeGreaterThan(0);
        var plans = await PlansOfAsync(databases.Large, async other => await (await RecordIndex.LoadAsync(other)).MeetingsAsync(filter, other));

        plans.SelectMany(plan => plan.Scanned).ShouldNotContain("search_entries");
        plans.SelectMany(plan => plan.Indexes).ShouldContain("ix_search_entries_key");
    }

    [Theory]
    [InlineData("Lawrow")]
    [InlineData("Хазан")]
    public async Task Names_LikeAShortOne_AreFoundByIndexes(string text)
    {
        var plans = await PlansOfAsync(databases.Large, db => db.NamesLikeAsync(text, 5));

        plans.Count.ShouldBe(2, "what is folded, then what is like it");
        plans.SelectMany(plan => plan.Scanned).ShouldNotContain("search_entries");
        plans.SelectMany(plan => plan.Indexes).ShouldContain("ix_search_entries_kind_slug", "parties are few");
    }

    [Fact]
    public async Task MeetingsBesideAndBeneathAMeeting_AreFoundByTheirIndexes()
    {
        await using var db = SeededApp.Connect(databases.Large);
        var meeting = await db.RecordAsync<MeetingRecord>(RecordKind.Meeting, new Slug("meeting-0000001"));

        var beside = await PlansOfAsync(databases.Large, other => other.NeighboursAsync(meeting!));
        var beneath = await PlansOfAsync(databases.Large, other => other.Meetings.Where(child => child.PartOf!.Meeting == meeting!.Slug).Select(child => child.Slug).ToListAsync());

        beside.Count.ShouldBe(3);
        beside.Concat(beneath).SelectMany(plan => plan.Scanned).ShouldBeEmpty();
        beside.Sum(plan => plan.Buffers).ShouldBeLessThan(60);
        beneath.Single().Indexes.ShouldContain("ix_meetings_part_of_meeting");
    }

    private async Task<(RecordIndex Index, IReadOnlyList<Slug> Page)> FirstPageAsync()
    {
        await using var db = SeededApp.Connect(databases.Large);
        var index = await RecordIndex.LoadAsync(db);
        return (index, [.. (await index.MeetingsAsync(RecordFilter.Default, db)).InOrder.Take(Page)]);
    }

    private static async Task<IReadOnlyList<Plan>> PlansOfAsync(string database, Func<ReconDb, Task> work)
    {
        var heard = new Heard();
        await using (var db = Connect(database, heard))
        {
            await work(db);
        }

        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        var plans = new List<Plan>();
        foreach (var (sql, values) in heard.Statements)
        {
#pragma warning disable CA2100 // the product's own statements
            await using var explain = new NpgsqlCommand($"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {sql}", connection);
#pragma warning restore CA2100
            values.ForEach(value => explain.Parameters.Add(value.Clone()));
            plans.Add(new Plan(sql, JsonNode.Parse((string)(await explain.ExecuteScalarAsync())!)![0]!["Plan"]!));
        }

        return plans;
    }

    private static ReconDb Connect(string database, Heard heard)
    {
        var options = new DbContextOptionsBuilder<ReconDb>();
        options.UseReconTracker(database).AddInterceptors(heard);
        return new ReconDb(options.Options);
    }

    private sealed record Plan(string Sql, JsonNode Root)
    {
        public int Buffers => (int)Root["Shared Hit Blocks"]! + (int)Root["Shared Read Blocks"]!;

        public IEnumerable<string> Indexes => Nodes(Root).Select(node => (string?)node["Index Name"]).OfType<string>();

        /// <summary>Tables read from end to end.</summary>
        public IEnumerable<string> Scanned => Nodes(Root).Where(node => (string?)node["Node Type"] == "Seq Scan").Select(node => (string)node["Relation Name"]!);

        private static IEnumerable<JsonNode> Nodes(JsonNode node) => [node, .. (node["Plans"]?.AsArray() ?? []).SelectMany(part => Nodes(part!))];
    }

    private sealed class Heard : DbCommandInterceptor
    {
        public List<(string Sql, List<NpgsqlParameter> Values)> Statements { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Statements.Add((command.CommandText, [.. command.Parameters.Cast<NpgsqlParameter>().Select(parameter => parameter.Clone())]));
            return ValueTask.FromResult(result);
        }
    }
}
