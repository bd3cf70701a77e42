using System.Net;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Publishing;

/// <summary>A published change reaches every page that it makes look otherwise, and leaves the others in the cache.</summary>
public sealed class ReachTests(SeededApp app)
{
    private const string Log = "/changes.json"; // every edit reaches it
    private const string Round = "2024-02-29-moscow-round";

    /// <summary>Edits of one record.</summary>
    public static TheoryData<string> Edits => ["title", "date", "scope", "parent", "paraphrase", "moved", "new meeting", "new statement"];

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task Edit_OfAMeetingOrStatement_ChangesWhatItReachesAndNothingElse(string edit)
    {
        await using var own = await app.StartAsync();
        var addresses = await AddressesAsync(own);
        var before = await CrawlAsync(own, [.. addresses, Log]);

        await EditAsync(new Editor(own.ConnectionString), edit);
        await Until.HoldsAsync(async () => (await CrawlAsync(own, [Log]))[Log].Tag != before[Log].Tag);
        addresses = await AddressesAsync(own);

        var kept = await CrawlAsync(own, addresses);
        await using var fresh = SeededApp.Start(own.ConnectionString);
        var made = await CrawlAsync(fresh, addresses);
        foreach (var address in addresses)
        {
            (kept[address].Body == made[address].Body).ShouldBeTrue(Difference(kept[address].Body, made[address].Body, address));
        }

        var same = before.Keys.Where(address => kept.TryGetValue(address, out var now) && now.Tag == before[address].Tag).ToList();
        same.ShouldAllBe(address => before[address].Body == kept[address].Body);
        same.Count.ShouldBeGreaterThan(before.Count / 2);
    }

    [Fact]
    public async Task Edit_OfAName_ReachesEveryPage()
    {
        await using var own = await app.StartAsync();
        var addresses = await AddressesAsync(own);
        var before = await CrawlAsync(own, addresses);
        var editor = new Editor(own.ConnectionString);
        var hamas = (await editor.ReadAsync<PartyRecord>(RecordKind.Party, new("hamas")))!;
        var (name, other) = (hamas.Names.First(name => name is { Kind: NameKind.Preferred, Language.Value: "en" }), "Hamas (renamed)");

        await editor.SaveAsync(hamas with
        {
            Names = [name with { Text = other }, .. hamas.Names.Where(kept => kept != name)],
            Claims = [.. hamas.Claims.Where(claim => claim.Field != $"names/{name.Text}")],
        });

        await Until.HoldsAsync(async () => (await CrawlAsync(own, addresses)).All(page => page.Value.Tag != before[page.Key].Tag));
        (await own.PageAsync($"/meetings/{Round}")).Body!.TextContent.ShouldContain("(renamed)");
    }

    // of two long pages, the place where they part
    private static string Difference(string kept, string made, string address)
    {
        var at = kept.Zip(made).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{address}: '{kept[Math.Max(0, at - 40)..Math.Min(kept.Length, at + 80)]}' and not '{made[Math.Max(0, at - 40)..Math.Min(made.Length, at + 80)]}'";
    }

    private static async Task EditAsync(Editor editor, string edit)
    {
        var round = (await editor.ReadAsync<MeetingRecord>(RecordKind.Meeting, new(Round)))!;
        await using var db = editor.Connect();
        var said = (await db.RecordsAsync<StatementRecord>(RecordKind.Statement)).First(statement => statement.Meeting is not null);
        await db.ApplyAsync(edit switch
        {
            "title" => round with { Title = "Another title" },
            "date" => round with { When = round.When with { Edtf = Edtf.Parse("2012-05-05") } },
            "scope" => round with { Scope = MeetingScope.Context },
            "parent" => round with { PartOf = new() { Meeting = new("2011-05-23-lavrov-seven-factions"), Relation = MeetingRelation.FollowUpTo } },
            "paraphrase" => said with { Paraphrase = "Something else." },
            "moved" => said with { Meeting = said.Meeting == new Slug(Round) ? new("2011-05-23-lavrov-seven-factions") : new(Round) },
            "new meeting" => round with { Slug = new("2015-01-01-between"), Title = "In between", When = round.When with { Edtf = Edtf.Parse("2015-01-01") }, Claims = [] },
            _ => (RecordDocument)(said with { Slug = new("said-anew"), Claims = [] }),
        });
        await db.SaveAsync(editor.Because($"An edit: {edit}"));
    }

    private static async Task<List<string>> AddressesAsync(SeededApp.OwnApp own)
    {
        var pages = await new Editor(own.ConnectionString).QueryAsync("SELECT '/meetings/' || slug FROM meetings UNION SELECT '/statements/' || slug FROM statements");
        return [.. pages, $"/meetings/{Round}.json"];
    }

    private static async Task<Dictionary<string, (string Tag, string Body)>> CrawlAsync(SeededApp.OwnApp own, List<string> addresses)
    {
        var pages = new Dictionary<string, (string, string)>();
        foreach (var address in addresses)
        {
            using var answer = await own.Client.GetAsync(new Uri(address, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            pages.Add(address, (answer.Headers.ETag.ShouldNotBeNull().Tag, await answer.Content.ReadAsStringAsync()));
        }

        return pages;
    }
}
