using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>Arabic pages are set from right to left, not translated from left to right.</summary>
public sealed class ArabicTests(BrowserFixture browser)
{
    private static readonly string Meeting = SitePages.Arabic(SitePages.SevenFactions);

    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task Text_InArabic_StartsAtTheRight(int width)
    {
        await using var reader = await browser.OpenAsync(new() { Width = width, Locale = "ar" });
        await reader.GoToAsync(Meeting);

        (await reader.Page.Locator("html").GetAttributeAsync("dir")).ShouldBe("rtl");
        (await reader.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("ar");
        var headings = await reader.Page.EvaluateAsync<float[]>("""
            () => [...document.querySelectorAll('.part > h2:not(.vh)')].map(h => {
              const words = document.createRange();
              words.selectNodeContents(h);
              return Math.abs(h.parentElement.getBoundingClientRect().right - words.getBoundingClientRect().right);
            })
            """);
        headings.Length.ShouldBeGreaterThan(3);
        headings.ShouldAllBe(distance => distance < 2);
    }

    [Fact]
    public async Task Masthead_InArabic_IsMirrored()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(SitePages.MoscowRound);
        var english = await MastheadAsync(reader.Page);
        await reader.GoToAsync(SitePages.Arabic(SitePages.MoscowRound));
        var arabic = await MastheadAsync(reader.Page);

        english.ShouldBe(english.Order());
        arabic.ShouldBe(arabic.OrderDescending());
    }

    [Fact]
    public async Task Fragments_OfEnglishSources_StayEnglish()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(Meeting);
        var fragments = reader.Page.Locator("table.ledger q.fragment");

        (await fragments.CountAsync()).ShouldBeGreaterThan(5);
        (await fragments.EvaluateAllAsync<string[]>("all => [...new Set(all.map(q => `${q.closest('[lang]').lang} ${getComputedStyle(q).direction}`))]")).ShouldBe(["en ltr"]);
    }

    [Fact]
    public async Task LatinText_InArabic_SaysThatItIsNotArabic()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(Meeting);

        // the Arabic face has no business with Latin words, and a screen reader would spell them
        var unnamed = await reader.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main *')]
              .filter(e => e.closest('[lang]') === document.documentElement)
              .filter(e => [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && /\p{Script=Latin}{3,}\s+\p{Script=Latin}{3,}/u.test(n.data)))
              .map(e => e.outerHTML.slice(0, 160))
            """);
        unnamed.ShouldBeEmpty(string.Join('\n', unnamed));
    }

    [Fact]
    public async Task LanguageSwitch_FromArabic_StaysOnThePage()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(Meeting);

        await reader.Page.Locator(".langs a[hreflang='ru']").ClickAsync();
        await reader.Page.WaitForURLAsync($"**/ru{SitePages.SevenFactions}");
        await reader.Page.Locator(".langs a[hreflang='en']").ClickAsync();
        await reader.Page.WaitForURLAsync($"**{SitePages.SevenFactions}");
        (await reader.Page.Locator("html").GetAttributeAsync("dir")).ShouldBe("ltr");
    }

    private static async Task<float[]> MastheadAsync(IPage page) => await page.EvaluateAsync<float[]>("""
        () => ['.wordmark', '.nav li:first-child', '.nav li:last-child', '.find', '.langs'].map(part => {
          const box = document.querySelector(`.masthead ${part}`).getBoundingClientRect();
          return box.left + box.width / 2;
        })
        """);
}
