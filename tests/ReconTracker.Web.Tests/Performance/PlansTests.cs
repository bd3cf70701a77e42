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

    // a meeting: its newest revision, its statements; each a few pages of an index and one of the table
    private const int BuffersAMeeting = 10;

    [Fact]
    public async Task TimelinePage_OfALargeCollection_ReadsOnlyWhatItPrints()
    {
        var (index, page) = await FirstPageAsync();

        page.Count.ShouldBe(Page);
        var plan = await PlanAsync(MeetingHeadQueries.Sql, new NpgsqlParameter { Value = page.Select(slug => slug.Value).ToArray() });

        plan.Indexes.ShouldContain("ix_revisions_kind_slug_number");
        plan.Scanned.ShouldBeEmpty();
        plan.Buffers.ShouldBeLessThan(Page * BuffersAMeeting);
    }

    [Fact]
    public async Task TimelinePage_WhoseNamesAreKnown_AsksForNoName()
    {
        var (index, page) = await FirstPageAsync();

        var first = await PlansOfAsync(db => db.HeadsAsync(index, page, "en"));
        var again = await PlansOfAsync(db => db.HeadsAsync(index, page, "en"));

        first.ShouldNotBeEmpty("the names were not asked for");
        again.ShouldBeEmpty();
    }

    [Fact]
    public async Task Names_LookedFor_AreFoundByTheirIndex()
    {
        await using var db = SeededApp.Connect(databases.Large);
        var filter = RecordFilter.Read([KeyValuePair.Create("q", "الزيتوني")]);

        (await (await RecordIndex.LoadAsync(db)).MeetingsAsync(filter, db)).Total.ShouldBeGreaterThan(0);
        var plans = await PlansOfAsync(async other => await (await RecordIndex.LoadAsync(other)).MeetingsAsync(filter, other));

        plans.SelectMany(plan => plan.Scanned).ShouldNotContain("search_entries");
        plans.SelectMany(plan => plan.Indexes).ShouldContain("ix_search_entries_key");
    }

    [Theory]
    [InlineData("Lawrow")]
    [InlineData("Хазан")]
    public async Task Names_LikeAShortOne_AreFoundByIndexes(string text)
    {
        var plans = await PlansOfAsync(db => db.NamesLikeAsync(text, 5));

        plans.Count.ShouldBe(2, "what is folded, then what is like it");
        plans.SelectMany(plan => plan.Scanned).ShouldNotContain("search_entries");
        plans.SelectMany(plan => plan.Indexes).ShouldContain("ix_search_entries_kind_slug", "parties are few");
    }

    [Fact]
    public async Task MeetingsBesideAndBeneathAMeeting_AreFoundByTheirIndexes()
    {
        await using var db = SeededApp.Connect(databases.Large);
        var meeting = await db.RecordAsync<MeetingRecord>(RecordKind.Meeting, new Slug("meeting-0000001"));

        var beside = await PlansOfAsync(other => other.NeighboursAsync(meeting!));
        var beneath = await PlansOfAsync(other => other.Meetings.Where(child => child.PartOf!.Meeting == meeting!.Slug).Select(child => child.Slug).ToListAsync());

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

    private async Task<IReadOnlyList<Plan>> PlansOfAsync(Func<ReconDb, Task> work)
    {
        var heard = new Heard();
        await using (var db = Connect(databases.Large, heard))
        {
            await work(db);
        }

        var plans = new List<Plan>();
        foreach (var (sql, values) in heard.Statements)
        {
            plans.Add(await PlanAsync(sql, [.. values]));
        }

        return plans;
    }

    private async Task<Plan> PlanAsync(string sql, params IEnumerable<NpgsqlParameter> values)
    {
        await using var connection = new NpgsqlConnection(databases.Large);
        await connection.OpenAsync();
#pragma warning disable CA2100 // the product's own statements
        await using var explain = new NpgsqlCommand($"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {sql}", connection);
#pragma warning restore CA2100
        foreach (var value in values)
        {
            explain.Parameters.Add(value.Clone());
        }

        return new Plan(JsonNode.Parse((string)(await explain.ExecuteScalarAsync())!)![0]!["Plan"]!);
    }

    private static ReconDb Connect(string database, Heard heard)
    {
        var options = new DbContextOptionsBuilder<ReconDb>();
        options.UseReconTracker(database).AddInterceptors(heard);
        return new ReconDb(options.Options);
    }

    private sealed record Plan(JsonNode Root)
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
