using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ReconTracker.Data;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Reading.Search;

/// <summary>A search is a bounded number of questions to the database, each answered from an index.</summary>
public sealed class SearchWorkTests(SeededApp app)
{
    [Theory]
    [InlineData("Hamas", 4)]
    [InlineData("Marzuok", 4)]
    [InlineData("unity elections", 4)]
    [InlineData("qqqwww", 3)]
    public async Task Search_WhateverItFinds_AsksNoMoreThanFourTimes(string text, int most)
    {
        var counter = new Counter();
        await using var db = Connect(app.ConnectionString, counter);

        await db.SearchAsync(text, isExact: false, SearchQueries.Kinds, 0, 50, TestContext.Current.CancellationToken);

        counter.Commands.Count.ShouldBeLessThanOrEqualTo(most);
    }

    [Fact]
    public async Task CommonWord_InVeryManyTexts_RanksTheNewestAndSaysSo()
    {
        var editor = await Editor.AtAsync(app);
        await editor.ExecuteAsync("""
            INSERT INTO search_entries (kind, slug, text, date, attested_by)
            SELECT 'meeting', 'm-' || n, 'Talks ' || n || ' · About negotiations.', date '2000-01-01' + n, ARRAY[]::text[] FROM generate_series(1, 3000) n
            """);
        await using var db = editor.Connect();

        var group = (await db.SearchAsync("negotiation", isExact: false, SearchQueries.Kinds, 950, 50, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();

        (group.Count, group.IsCapped).ShouldBe((1000, true));
        group.Hits.Count.ShouldBe(50);
        group.Hits.Select(hit => int.Parse(hit.Reference.Slug.Value.Split('-')[1], null)).ShouldAllBe(number => number > 2000);
        (await db.SearchAsync("negotiation 77", isExact: false, SearchQueries.Kinds, 0, 50, TestContext.Current.CancellationToken)).ShouldHaveSingleItem().IsCapped.ShouldBeFalse();
    }

    [Fact]
    public async Task Pages_OfAKindInVeryManyTexts_EndAtAThousand()
    {
        await using var own = await app.StartAsync();
        await new Editor(own.ConnectionString).ExecuteAsync("""
            INSERT INTO search_entries (kind, slug, text, date, attested_by)
            SELECT 'meeting', 'm-' || n, 'Zeppelin ' || n, date '2000-01-01' + n, ARRAY[]::text[] FROM generate_series(1, 1500) n
            """);

        var best = await own.PageAsync("/search?q=zeppelins");
        best.QuerySelector("section[aria-labelledby=found-meetings] h2 small")!.TextContent.ShouldBe("1,000+");
        best.QuerySelector("section[aria-labelledby=found-meetings]")!.TextContent.ShouldContain("the newest 1,000 are ranked");
        var last = await own.PageAsync("/search?q=zeppelins&kind=meetings&page=20");
        last.QuerySelector("ol.results")!.GetAttribute("start").ShouldBe("951");
        last.QuerySelector(".neighbours a[rel=prev]")!.GetAttribute("href").ShouldBe("/search?q=zeppelins&kind=meetings&page=19");
        last.QuerySelector(".neighbours a[rel=next]").ShouldBeNull();
        using var beyond = await own.Client.GetAsync(new Uri("/search?q=zeppelins&kind=meetings&page=21", UriKind.Relative), TestContext.Current.CancellationToken);
        beyond.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Title_WithTheWord_ComesBeforeTextsWithIt()
    {
        var editor = await Editor.AtAsync(app);
        await editor.ExecuteAsync("""
            INSERT INTO search_entries (kind, slug, text, date, attested_by) VALUES
            ('meeting', 'in-text', 'A meeting · On the truce, and again on the truce.', '2020-01-01', ARRAY[]::text[]),
            ('meeting', 'in-title', 'Talks on a truce · In a room.', '2019-01-01', ARRAY[]::text[])
            """);
        await using var db = editor.Connect();

        var hits = (await db.SearchAsync("truce", isExact: false, SearchQueries.Kinds, 0, 5, TestContext.Current.CancellationToken))[0].Hits;

        hits.Select(hit => hit.Reference.Slug.Value).ShouldBe(["in-title", "in-text"]);
        hits[0].Passage.Parts.Single(part => part.IsMarked).Text.ShouldBe("truce");
        hits[1].More.ShouldHaveSingleItem().Parts.Count(part => part.IsMarked).ShouldBe(2);
    }

    [Fact]
    public async Task Indexes_OfSearch_AreThere()
    {
        var editor = new Editor(app.ConnectionString);

        (await editor.QueryAsync("SELECT indexname FROM pg_indexes WHERE tablename = 'search_entries' ORDER BY 1")).ShouldBe(
            ["ix_search_entries_key", "ix_search_entries_kind_date", "ix_search_entries_kind_slug", "ix_search_entries_plain", "ix_search_entries_vector", "pk_search_entries"]);
    }

    private static ReconDb Connect(string connectionString, Counter counter)
    {
        var options = new DbContextOptionsBuilder<ReconDb>();
        options.UseReconTracker(ReconDbOptions.ForReading(connectionString, TimeSpan.FromMinutes(1))).AddInterceptors(counter);
        return new ReconDb(options.Options);
    }

    private sealed class Counter : DbCommandInterceptor
    {
        public List<string> Commands { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Commands.Add(command.CommandText);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
