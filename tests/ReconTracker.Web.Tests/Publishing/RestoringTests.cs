using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using ReconTracker.Domain.Tests.Records;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Publishing;

/// <summary>The collection changes otherwise than by an edit, under a running application: it is seen, and what readers hold is out of date.</summary>
public sealed class RestoringTests(SeededApp app)
{
    private const string All = "/timeline.json?sort=oldest";
    private const string Round = "2024-02-29-moscow-round";

    [Fact]
    public async Task Entries_WrittenAnew_AreSeen()
    {
        var database = await app.CreateDatabaseAsync(seeded: true);
        var editor = new Editor(database);
        await using var db = editor.Connect();
        await db.RebuildDerivedAsync();
        await editor.TamperAsync($"DELETE FROM facet_entries WHERE slug = '{Round}'");
        await using var own = SeededApp.Start(database);
        var (before, tag) = (await ReadAsync(own))!.Value;
        before.ShouldNotContain(Round);

        await db.RebuildDerivedAsync();

        await Until.HoldsAsync(async () => await ReadAsync(own) is { } now && now.Slugs.Contains(Round) && !now.Tag.Equals(tag));
    }

    [Fact]
    public async Task Collection_RestoredAndGoneOn_IsTheOneThatIsThere()
    {
        await using var own = await app.StartAsync();
        var editor = new Editor(own.ConnectionString);
        await editor.SaveAsync(Sample.AMeeting with { Slug = new("taken-back") });
        await Until.HoldsAsync(async () => (await ReadAsync(own))?.Slugs.Contains("taken-back") == true);
        var tag = (await ReadAsync(own))!.Value.Tag;

        // the next edit has the number of the one that is gone
        await app.RestoreAsync(own.ConnectionString);
        await editor.SaveAsync(Sample.AMeeting with { Slug = new("instead") });

        await Until.HoldsAsync(async () => await ReadAsync(own) is { } now && now.Slugs.Contains("instead") && !now.Slugs.Contains("taken-back") && !now.Tag.Equals(tag));
        foreach (var address in (string[])["/analysis/matrix", "/analysis/matrix.csv", "/timeline.jsonl", "/statements"])
        {
            using var answer = await own.Client.GetAsync(new Uri(address, UriKind.Relative));
            answer.IsSuccessStatusCode.ShouldBeTrue(address);
        }
    }

    [Fact]
    public async Task Collection_RestoredInPlaceWithoutAWord_IsTheOneThatIsThere()
    {
        await using var own = await app.StartAsync();
        var editor = new Editor(own.ConnectionString);
        await editor.SaveAsync(Sample.AMeeting with { Slug = new("taken-back") });
        await Until.HoldsAsync(async () => (await ReadAsync(own))?.Slugs.Contains("taken-back") == true);
        var tag = (await ReadAsync(own))!.Value.Tag;

        await editor.TamperAsync("""
            BEGIN;
            DELETE FROM facet_entries WHERE slug = 'taken-back';
            DELETE FROM meetings WHERE slug = 'taken-back';
            DELETE FROM edits WHERE id = (SELECT edit_id FROM revisions WHERE slug = 'taken-back');
            DELETE FROM revisions WHERE slug = 'taken-back';
            COMMIT
            """);

        await Until.HoldsAsync(async () => await ReadAsync(own) is { } now && !now.Slugs.Contains("taken-back") && !now.Tag.Equals(tag));
    }

    /// <summary>The meetings and the tag; nothing while the database is away.</summary>
    private static async Task<(List<string> Slugs, EntityTagHeaderValue Tag)?> ReadAsync(SeededApp.OwnApp own)
    {
        using var answer = await own.Client.GetAsync(new Uri(All, UriKind.Relative));
        if (answer.StatusCode == System.Net.HttpStatusCode.ServiceUnavailable)
        {
            return null;
        }

        answer.IsSuccessStatusCode.ShouldBeTrue();
        var data = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return ([.. data["meetings"]!.AsArray().Select(meeting => meeting!["slug"]!.GetValue<string>())], answer.Headers.ETag.ShouldNotBeNull());
    }
}
