namespace ReconTracker.Browser.Tests;

/// <summary>Pages fit the screen they are read on.</summary>
public sealed class LayoutTests(SharedReader shared) : IClassFixture<SharedReader>
{
    // what stands out, unless it stands in a frame of its own that scrolls
    private const string StandingOut = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
          .filter(e => { const box = e.getBoundingClientRect(); return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1) && !e.closest('.scroll, .vh, .skip, thead'); })
          .map(e => `${e.tagName.toLowerCase()}.${e.className} (${Math.round(e.getBoundingClientRect().left)} to ${Math.round(e.getBoundingClientRect().right)}): ${e.textContent.trim().slice(0, 60)}`)
          .concat(`the page: ${document.documentElement.scrollWidth} of ${innerWidth}`)
        """;

    [Theory]
    [MemberData(nameof(SitePages.InAllLanguages), MemberType = typeof(SitePages))]
    public async Task Page_AtEveryWidth_FitsTheScreen(string address)
    {
        var reader = await shared.ReadAsync(address);

        var standingOut = new List<string>();

        // 320 is what is left of 1280 at a magnification of four
        foreach (var width in (int[])[320, 360, 768, 1440])
        {
            await reader.SetWidthAsync(width);
            standingOut.AddRange((await reader.Page.EvaluateAsync<string[]>(StandingOut)).Take(8).Select(what => $"{width}: {what}"));
        }

        standingOut.ShouldBeEmpty(string.Join('\n', standingOut));

        // on a desk a table is one: a cell that is laid out as something else pushes its row out of line
        (await reader.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('table :is(th, td)')].filter(cell => cell.checkVisibility() && getComputedStyle(cell).display !== 'table-cell').map(cell => cell.outerHTML.slice(0, 80))
            """)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData(SitePages.SevenFactions)]
    [InlineData("/ar" + SitePages.SevenFactions)]
    public async Task Page_WithReducedMotion_DoesNotMove(string address)
    {
        var reader = await shared.ReadAsync(address);

        (await reader.Page.EvaluateAsync<int>("() => document.getAnimations().length")).ShouldBe(0);
        (await reader.Page.EvaluateAsync<string[]>("""
            () => [...new Set([...document.querySelectorAll('*')].map(e => getComputedStyle(e)).flatMap(style => [style.transitionDuration, style.animationName]))]
            """)).ShouldBe(["0s", "none"], ignoreOrder: true);
        (await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior")).ShouldBe("auto");
    }
}
