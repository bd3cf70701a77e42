using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>From an empty form to a published page: written by one, read by another.</summary>
public sealed class WritingTests(BrowserFixture browser)
{
    // three minutes at five strokes a second
    private const int ThreeMinutes = 900;

    [Fact]
    public async Task Meeting_WrittenByKeyboardAlone_IsReadByAnotherAndPublished()
    {
        await using var author = await Newcomer.SignedInAsync(browser, "Lamia", AccountRole.Editor);
        var (page, hands) = (author.Page, new Hands(author.Page));
        await page.FocusAsync("[data-new='meeting']");
        await hands.PressAsync("Enter");
        await Expect(page.Locator("#saved")).ToBeVisibleAsync();

        await hands.WriteAsync("[data-path='title'] input", "Three factions meet in Moscow");
        await hands.WriteAsync("[data-path='kind'] select", "several");
        await hands.WriteAsync("[data-path='when/edtf'] input", "2025-03-04");
        await Expect(page.Locator("[data-path='when/edtf'] .answer")).ToContainTextAsync("4 March 2025");
        await hands.CiteAsync("maan-atfp-2011-05-24", "1", "on Monday evening");
        await hands.WriteAsync("[data-path='summary'] textarea", "Three factions talked for a day.");
        await hands.AddAsync("status");
        await hands.TypeAsync("Held");
        await hands.CiteAsync(null, "2", "met");
        await DelegationAsync(hands, "hamas", "Hamas", [("marzouq", "Abu Marzouk"), ("naji", "Naji")]);
        await DelegationAsync(hands, "fatah", "Fatah", [("azzam al-ahmad", "Ahmad")]);
        await DelegationAsync(hands, "islamic jihad", "Islamic Jihad", [("nakhalah", "Nakhal")]);
        await hands.WriteAsync("#why", "A meeting that was missing.");
        hands.Strokes.ShouldBeLessThan(ThreeMinutes);

        (await page.InputValueAsync("[data-path='slug'] input")).ShouldBe("2025-03-04-three-factions-meet-in-moscow");
        await page.ClickAsync("#submit");
        await Expect(page.Locator("#saved")).ToContainTextAsync("Waits for a reviewer");

        await using var reviewer = await Newcomer.SignedInAsync(browser, "Munir", AccountRole.Reviewer);
        await reviewer.Page.ClickAsync("#waiting a:has-text('Three factions meet in Moscow')");
        await Expect(reviewer.Page.Locator("table.evidence tbody tr")).ToHaveCountAsync(9);
        await Barriers.ShouldBeAbsentAsync(reviewer.Reader);
        await reviewer.PublishAsync();
        await reviewer.Page.ClickAsync("#published a");
        await Expect(reviewer.Page.Locator("h1")).ToContainTextAsync("Three factions meet in Moscow");
        await Expect(reviewer.Page.Locator("main")).ToContainTextAsync("Lamia");
        author.Reader.Complaints.ShouldBeEmpty();
        reviewer.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Draft_LeftInTheMiddle_IsThereAgain_AndNotForAnotherAccount()
    {
        await using var author = await Newcomer.SignedInAsync(browser, "Nour", AccountRole.Editor);
        var page = author.Page;
        await page.ClickAsync("[data-new='topic']");
        await page.FillAsync("[data-path='definition'] textarea", "What was half written.");
        await StoredAsync(page);
        var address = page.Url;

        await page.CloseAsync();
        var again = await author.Page.Context.NewPageAsync();
        await again.GotoAsync(address);
        (await again.InputValueAsync("[data-path='definition'] textarea")).ShouldBe("What was half written.");

        await using var other = await Newcomer.SignedInAsync(browser, "Omar", AccountRole.Reviewer);
        await other.Page.GotoAsync(address);
        await Expect(other.Page.Locator("main")).ToContainTextAsync("There is no such draft of yours.");
    }

    [Fact]
    public async Task Draft_ThatIsNoRecord_IsNotHandedIn_AndSaysWhereAndWhy()
    {
        await using var author = await Newcomer.SignedInAsync(browser, "Qadri", AccountRole.Editor);
        var page = author.Page;
        await page.ClickAsync("[data-new='meeting']");
        await page.FillAsync("[data-path='when/edtf'] input", "last Monday");

        await page.ClickAsync("#submit");

        await Expect(page.Locator("#missing .notice li")).ToHaveCountAsync(6);
        await Expect(page.Locator("[data-path='title'] .problem")).ToHaveTextAsync("Fill this in.");
        (await page.GetAttributeAsync("[data-path='when/edtf'] input", "aria-invalid")).ShouldBe("true");
        (await page.InputValueAsync("[data-path='when/edtf'] input")).ShouldBe("last Monday");
        await Barriers.ShouldBeAbsentAsync(author.Reader);
        author.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Record_PublishedMeanwhile_IsBroughtTogetherFieldByField()
    {
        await using var first = await Newcomer.SignedInAsync(browser, "Rana", AccountRole.Editor);
        await using var second = await Newcomer.SignedInAsync(browser, "Sami", AccountRole.Editor);
        const string Definition = "[data-path='definition'] textarea";
        foreach (var page in (IPage[])[first.Page, second.Page])
        {
            await page.GotoAsync("/edit/open/topic/quartet");
            await page.WaitForURLAsync("**/edit/drafts/**");
        }

        await first.Page.FillAsync(Definition, "What the Quartet does, says the first.");
        await first.HandInAsync("Said better.");
        await second.Page.FillAsync(Definition, "What the Quartet does, says the second.");
        await StoredAsync(second.Page);
        await PublishAsync("Tariq", "What the Quartet");

        await second.Page.ReloadAsync();
        await Expect(second.Page.Locator("#merge h2")).ToContainTextAsync("Rana");
        await Expect(second.Page.Locator("#merge .choice")).ToHaveCountAsync(1);
        (await second.Page.InputValueAsync(Definition)).ShouldBe("What the Quartet does, says the second.");
        await second.Page.ClickAsync("#merge-do");
        await Expect(second.Page.Locator("#merge")).ToHaveCountAsync(0);
        (await second.Page.InputValueAsync(Definition)).ShouldBe("What the Quartet does, says the second.");

        async Task PublishAsync(string name, string title)
        {
            await using var reviewer = await Newcomer.SignedInAsync(browser, name, AccountRole.Reviewer);
            await reviewer.Page.ClickAsync("#waiting li:has-text('Rana') a");
            await reviewer.PublishAsync();
        }
    }

    [Fact]
    public async Task OwnDraft_OfAReviewer_IsNotPublishedByThem_AndIsGivenBackWithAComment()
    {
        await using var author = await Newcomer.SignedInAsync(browser, "Umaya", AccountRole.Reviewer);
        await author.Page.GotoAsync("/edit/open/topic/prisoners_hostages");
        await author.Page.WaitForURLAsync("**/edit/drafts/**");
        await author.Page.FillAsync("[data-path='definition'] textarea", "Prisoners and hostages, said anew.");
        await author.HandInAsync("Said anew.");
        var review = author.Page.Url.Replace("/drafts/", "/review/", StringComparison.Ordinal);
        await author.Page.GotoAsync(review);
        await author.TickAllAsync();
        await Expect(author.Page.Locator("#publish")).ToBeDisabledAsync();

        await using var other = await Newcomer.SignedInAsync(browser, "Wafa", AccountRole.Reviewer);
        await other.Page.GotoAsync(review);
        await other.Page.FillAsync("#comment", "Name the exchange of 2011.");
        await other.Page.ClickAsync("#return");
        await Expect(other.Page.Locator("main")).ToContainTextAsync("It is given back");
        await author.Page.GotoAsync(review.Replace("/review/", "/drafts/", StringComparison.Ordinal));
        await Expect(author.Page.Locator("#comments")).ToContainTextAsync("Name the exchange of 2011.");
        await Expect(author.Page.Locator("#submit")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Meeting_ThatMayBeOnRecord_IsOffered_AndAddedToWithoutLosingEither()
    {
        await using var author = await Newcomer.SignedInAsync(browser, "Ziyad", AccountRole.Editor);
        var (page, hands) = (author.Page, new Hands(author.Page));
        await page.ClickAsync("[data-new='meeting']");
        await page.FillAsync("[data-path='title'] input", "Seven factions see the minister");
        await page.FillAsync("[data-path='when/edtf'] input", "2011-05-23");
        await page.FocusAsync("[data-add='delegations']");
        await hands.AddAsync("delegations");
        await hands.PickAsync("islamic jihad", "Islamic Jihad");
        await Expect(page.Locator("#alike")).ToHaveCountAsync(0);
        await hands.AddAsync("delegations");
        await hands.PickAsync("hamas", "Hamas");
        await Expect(page.Locator("#alike li")).ToContainTextAsync("Lavrov receives the leaders of seven factions", new() { Timeout = 15_000 });
        await Barriers.ShouldBeAbsentAsync(author.Reader);

        await page.ClickAsync("[data-add-to='2011-05-23-lavrov-seven-factions']");

        await Expect(page.Locator("[data-path='title'] input")).ToHaveValueAsync("Lavrov receives the leaders of seven factions", new() { Timeout = 15_000 });
        await author.OpenItemAsync("Palestinian Islamic Jihad");
        await Expect(page.Locator("[data-path='delegations/pij/party'] input")).ToHaveValueAsync("Palestinian Islamic Jihad");
        await page.ClickAsync("a.wordmark");
        await Expect(page.Locator("#own")).ToContainTextAsync("Seven factions see the minister");
    }

    private static async Task DelegationAsync(Hands hands, string party, string name, (string Typed, string Found)[] people)
    {
        await hands.AddAsync("delegations");
        await hands.PickAsync(party, name);
        await hands.WriteAsync("[data-path$='/attendance'] select", "Atten");
        await hands.CiteAsync(null, "3", party);
        foreach (var person in people)
        {
            await hands.AddAsync("members");
            await hands.PickAsync(person.Typed, person.Found);
            await hands.CiteAsync(null, "3", "with");
        }
    }

    private static Task StoredAsync(IPage page) => Expect(page.Locator("#saved")).ToContainTextAsync("Stored", new() { Timeout = 10_000 });
}
