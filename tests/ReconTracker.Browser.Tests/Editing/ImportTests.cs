using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>A bundle is looked at before it is loaded.</summary>
public sealed class ImportTests(BrowserFixture browser)
{
    [Fact]
    public async Task Bundle_Loaded_IsShownFirst_AndThenStoredAsOneEdit()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Abla", AccountRole.Reviewer);
        var page = reviewer.Page;
        await page.ClickAsync("nav a[href='/edit/import']");

        await reviewer.ChooseBundleAsync("""{"topics":[{"slug":"imported_one","definition":"x"}]}""");
        await Expect(page.Locator("#refusals")).ToContainTextAsync("topic imported_one, names: At least one name.");
        await reviewer.ChooseBundleAsync("""{"statements":[{"slug":"a","said":{"edtf":"2021","basis":"stated","certainty":"high"},"form":"reported","authority":"anonymous","act":"position","paraphrase":"x","meeting":"b"}]}""");
        await Expect(page.Locator("#refusals")).ToContainTextAsync("refers to the meeting b, which does not exist");
        await reviewer.ChooseBundleAsync("{\"topics\": [\n");
        await Expect(page.Locator("#refusals")).ToContainTextAsync("This is no JSON, or breaks off");

        await reviewer.ChooseBundleAsync("""{"topics":[{"slug":"imported_one","names":[{"text":"Imported","language":"en","kind":"preferred"}],"definition":"x"}]}""");
        await Expect(page.Locator("#plan .rows > li")).ToHaveCountAsync(1);
        await Expect(page.Locator("#import-do")).ToBeDisabledAsync();
        await Barriers.ShouldBeAbsentAsync(reviewer.Reader);
        await page.FillAsync("#import-why", "Topics of another collection.");
        await page.ClickAsync("#import-do");
        await Expect(page.Locator("#done")).ToContainTextAsync("1 record was stored.");

        await page.GotoAsync("/topics/imported_one");
        await Expect(page.Locator("main")).ToContainTextAsync("Topics of another collection.");
        reviewer.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Archive_ThatIsNone_IsRefused_AndAnotherFileMayFollow()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Lubna", AccountRole.Reviewer);
        var page = reviewer.Page;
        await page.GotoAsync("/edit/import");

        await reviewer.ChooseFileAsync("#import-file", new FilePayload { Name = "bad.zip", MimeType = "application/zip", Buffer = [.. "PK\u0003\u0004garbage"u8] });
        await Expect(page.Locator("#refusals td[lang=en]")).Not.ToBeEmptyAsync();
        await Expect(page.Locator("#not-loaded")).ToBeVisibleAsync();
        await Barriers.ShouldBeAbsentAsync(reviewer.Reader);

        await reviewer.ChooseBundleAsync("{}");
        await Expect(page.Locator("#refusals")).ToHaveCountAsync(0);
        reviewer.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Tables_OfAnArchive_AreRefusedLineByLine_OrShownAndStored()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Widad", AccountRole.Reviewer);
        var page = reviewer.Page;
        await page.GotoAsync("/edit/import");
        Dictionary<string, string> tables = new()
        {
            ["topics.csv"] = "slug,definition\nimported_table,Made in a spreadsheet\n",
            ["topics-names.csv"] = "slug,text,language,kind\nimported_table,In a table,en,preferred\n",
            ["topics-claims.csv"] = "slug,field,source,paragraph,fragment,value,standing,note\n",
            ["topics-explanations.csv"] = "slug,rule,text\n",
        };

        foreach (var (table, text, told) in ((string, string, string)[])
        [
            ("topics-names.csv", "slug,text,language,kind\nimported_table,In a table,en,best\n", "topics-names.csv, line 2 kind One of these belongs here: preferred"),
            ("topics-names.csv", "slug,text,language,kind\nimported_tabel,In a table,en,preferred\n", "topics-names.csv, line 2 slug topics.csv has no row for 'imported_tabel' here."),
            ("topics.csv", "slug,definition\nimported_table,\"open\n", "topics.csv, line 2 This row cannot be read"),
            ("../topics.csv", "", "A CSV bundle has no such table"),
        ])
        {
            await reviewer.ChooseFileAsync("#import-file", Archive(new(tables) { [table] = text }));
            await Expect(page.Locator("#refusals tbody tr").Last).ToContainTextAsync(told);
            await Expect(page.Locator("#plan")).ToHaveCountAsync(0);
        }

        await Barriers.ShouldBeAbsentAsync(reviewer.Reader);
        await reviewer.ChooseFileAsync("#import-file", Archive(tables));
        await Expect(page.Locator("#refusals")).ToHaveCountAsync(0);
        await Expect(page.Locator("#plan summary")).ToContainTextAsync("creates topic: In a table imported_table (topics.csv, line 2)");
        await page.FillAsync("#import-why", "Tables of another collection.");
        await page.ClickAsync("#import-do");
        await Expect(page.Locator("#done")).ToContainTextAsync("1 record was stored.");

        await page.GotoAsync("/topics/imported_table");
        await Expect(page.Locator("main")).ToContainTextAsync("Made in a spreadsheet");
        reviewer.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task MendTable_WithPartiesNobodyKnows_IsRefused_OrMakesThem()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Yusra", AccountRole.Reviewer);
        var page = reviewer.Page;
        await page.GotoAsync("/edit/import");
        var table = new FilePayload
        {
            Name = "mend.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("""
                med_event_ID,med_location - MULTISELECT,med_loc_cty,Day,Month,Year,third_party,local_parties,agmt,agmt_name,agmt_id_PAX,source_urls,med_type
                ISR202402-9,"Moscow, Russia",RUS,29,2,2024,Russia,Movement of the Reeds; Fatah,0,,,https://example.org/reeds,M
                """),
        };

        await reviewer.ChooseFileAsync("#import-file", table);
        await Expect(page.Locator("#refusals")).ToContainTextAsync("No party of the name 'Movement of the Reeds' is on record");
        await page.CheckAsync("#import-make");
        await reviewer.ChooseFileAsync("#import-file", table);
        await Expect(page.Locator("#plan summary")).ToHaveCountAsync(3);
        await page.FillAsync("#import-why", "A row of MEND.");
        await page.ClickAsync("#import-do");
        await Expect(page.Locator("#done")).ToContainTextAsync("3 records were stored.");

        await page.GotoAsync("/meetings/mend-isr202402-9");
        await Expect(page.Locator("main")).ToContainTextAsync("Movement of the Reeds");
        await Expect(page.Locator("main")).ToContainTextAsync("29 February 2024");
        reviewer.Reader.Complaints.ShouldBeEmpty();
    }

    private static FilePayload Archive(Dictionary<string, string> tables)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in tables)
            {
                using var written = zip.CreateEntry(name).Open();
                written.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return new() { Name = "bundle.zip", MimeType = "application/zip", Buffer = bytes.ToArray() };
    }
}
