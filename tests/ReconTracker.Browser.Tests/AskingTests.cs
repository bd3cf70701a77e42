using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>A question is an address: put together by links, sent to somebody, opened again.</summary>
public sealed class AskingTests(BrowserFixture browser)
{
    [Fact]
    public async Task Question_PutTogetherByLinks_IsAnAddressThatGivesTheSamePageToAnother()
    {
        await using var asker = await browser.OpenAsync();
        await asker.GoToAsync("/timeline");
        await OpenAsync(asker, "with=hamas");
        await OpenAsync(asker, "with=fatah");
        await OpenAsync(asker, "without=pij");
        asker.Address.ShouldBe("/timeline?with=fatah&with=hamas&without=pij");
        var meant = await asker.Page.Locator("p.shown").InnerTextAsync();
        meant.ShouldContain("Fatah and Hamas sat together, without Palestinian Islamic Jihad");

        foreach (var script in (bool[])[true, false])
        {
            await using var friend = await browser.OpenAsync(new() { JavaScript = script });
            await friend.GoToAsync(asker.Address);

            (await friend.Page.Locator("p.shown").InnerTextAsync()).ShouldBe(meant);
            (await MainAsync(friend)).ShouldBe(await MainAsync(asker));
        }
    }

    [Theory]
    [InlineData("/timeline?without=pij&with=hamas&with=fatah&with=hamas&scope=in&scope=related&sort=newest", "/timeline?with=fatah&with=hamas&without=pij")]
    [InlineData("/statements?topic=elections&faction=hamas&attendance=attended", "/statements?faction=hamas&topic=elections")]
    public async Task Address_InAnyOrder_NamesItsCanonicalForm(string typed, string canonical)
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(typed);

        (await reader.Page.Locator("link[rel=canonical]").GetAttributeAsync("href")).ShouldBe(canonical);
    }

    // but for hints at what only the script can do
    private static Task<string> MainAsync(Reader reader) => reader.Page.Locator("main")
        .EvaluateAsync<string>("main => { main.querySelectorAll('.hint').forEach(hint => hint.remove()); return main.innerText; }");

    /// <summary>Follows the facet whose address adds a value; its section may stand folded.</summary>
    private static async Task OpenAsync(Reader reader, string value)
    {
        var facet = reader.Page.Locator($"a.facet[href*='{value}']:not([aria-current])");
        while (!await facet.IsVisibleAsync())
        {
            await reader.Page.Locator("details:not([open])", new() { Has = facet }).Last.Locator("> summary").ClickAsync();
        }

        await facet.ClickAsync();
        await reader.Page.WaitForURLAsync($"**{value}*");
    }
}
