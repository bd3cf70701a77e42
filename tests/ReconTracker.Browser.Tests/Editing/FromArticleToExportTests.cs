using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>The whole way of a fact: from the text of one of the five articles to the bundle that others take away.</summary>
public sealed class FromArticleToExportTests(BrowserFixture browser)
{
    private const string Title = "Bogdanov and Abu Marzouk, coded afresh";
    private const string Address = "/meetings/2019-07-16-bogdanov-and-abu-marzouk-coded-afresh";
    private const string Summary = "[data-path='summary'] textarea";

    [Fact]
    public async Task Article_FiledAfresh_BecomesAMeeting_ThatIsReviewedRestoredAndExported()
    {
        Assert.SkipUnless(Checkout.Articles is not null, "The texts of the five articles are not here.");
        await using var author = await Newcomer.SignedInAsync(browser, "Faten", AccountRole.Editor);
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Ghazi", AccountRole.Reviewer);
        var page = author.Page;

        // filed, and coded from what is suggested
        await page.ClickAsync("nav a[href='/edit/desk']");
        await page.FillAsync("#file-text", await ArticleAsync("wilayat-times-2019-07-17"));
        await page.FillAsync("#file-headline", "Russia and Hamas, filed afresh");
        await page.FillAsync("#file-publisher", "Wilayat Times");
        await page.FillAsync("#file-published", "2019-07-17");
        await page.ClickAsync("#file-do");
        await page.WaitForURLAsync("**/edit/desk/wilayat-times-2019-07-17?known=1");
        await Expect(page.Locator("#told")).ToContainTextAsync("on record already");
        await page.ClickAsync("[data-new='meeting']");
        await TakeAsync(".passage.date:has-text('Tuesday')", "when");
        await TakeAsync(".passage.place:has-text('Moscow') >> nth=0", "place");
        await TakeAsync(".passage.party:has-text('Hamas') >> nth=0", "attended");
        await TakeAsync(".passage.person:has-text('Abu Marzook')", "member");
        await Expect(page.Locator("#alike li")).ToContainTextAsync("Bogdanov receives a Hamas delegation led by Abu Marzouk");
        await page.ClickAsync("#alike .quiet");
        await Expect(page.Locator("#alike")).ToHaveCountAsync(0);

        // written to its end, handed in, read by another, published
        await page.ClickAsync("#coded a");
        await page.FillAsync("[data-path='title'] input", Title);
        await page.SelectOptionAsync("[data-path='kind'] select", "bilateral_with_mediator");
        await page.FillAsync(Summary, "They spoke of unity.");
        await page.ClickAsync("[data-add='status']");
        await page.SelectOptionAsync(".item[open] [data-path$='/status'] select", "held");
        await page.ClickAsync("[data-cite='status/held']");
        await page.FocusAsync(".claim[open] [data-path$='/source'] input");
        await new Hands(page).PickAsync("wilayat", "Wilayat");
        await author.HandInAsync("The article, read once more.");
        await ReviewAsync();
        await reviewer.Page.ClickAsync("#published a");
        new Uri(reviewer.Page.Url).AbsolutePath.ShouldBe(Address);
        await Expect(reviewer.Page.Locator("main")).ToContainTextAsync("They spoke of unity.");
        await reviewer.Page.GotoAsync("/timeline?from=2019&to=2019");
        await Expect(reviewer.Page.Locator($"main a[href='{Address}']").First).ToContainTextAsync(Title);

        // changed, and put back as it was
        await page.GotoAsync(Address);
        await page.ClickAsync("a[href^='/edit/open/meeting/']");
        await page.FillAsync(Summary, "They spoke of the weather.");
        await author.HandInAsync("Said otherwise.");
        await ReviewAsync();
        await page.GotoAsync($"{Address}/history?from=1&to=2");
        await page.ClickAsync(".compared tr:has(data[value='summary']) .restore");
        await Expect(page.Locator(Summary)).ToHaveValueAsync("They spoke of unity.");
        await author.HandInAsync("As it was at first.");
        await ReviewAsync();
        await page.GotoAsync($"{Address}/history");
        await Expect(page.Locator(".revisions tbody tr")).ToHaveCountAsync(3);

        // taken away
        await page.GotoAsync(Address);
        await Expect(page.Locator("main")).ToContainTextAsync("They spoke of unity.");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("the weather");
        var data = await page.APIRequest.GetAsync((await page.GetAttributeAsync("main a[type='application/json']", "href"))!);
        (await data.TextAsync()).ShouldContain("They spoke of unity.");
        author.Reader.Complaints.ShouldBeEmpty();
        reviewer.Reader.Complaints.ShouldBeEmpty();
        var tables = await Exported.TablesAsync(page);
        tables["meetings.csv"].Split('\n').Single(line => line.Contains(Title, StringComparison.Ordinal)).ShouldContain("They spoke of unity.");
        tables["meetings-claims.csv"].Split('\n').Where(line => line.StartsWith(Address["/meetings/".Length..], StringComparison.Ordinal)).Count().ShouldBe(5);

        async Task TakeAsync(string passage, string offer)
        {
            await page.ClickAsync(passage);
            await page.ClickAsync($"[data-take='{offer}']");
            await Expect(page.Locator("#suggestion")).ToHaveCountAsync(0);
        }

        async Task ReviewAsync()
        {
            await reviewer.Page.GotoAsync("/edit");
            await reviewer.Page.ClickAsync($"#waiting a:has-text('{Title}')");
            await reviewer.PublishAsync();
        }
    }

    private async Task<string> ArticleAsync(string source)
    {
        await using var db = browser.ConnectRecord();
        var slug = new Slug(source);
        var hash = await db.Sources.Where(row => row.Slug == slug).Select(row => row.TextSha256).SingleAsync();
        var texts = await Task.WhenAll(Directory.EnumerateFiles(Checkout.Articles!).Select(file => File.ReadAllTextAsync(file)));
        return texts.Single(text => TextHash.Of(text) == hash);
    }
}
