using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Records;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>A reviewer reads a draft in words, and is told at the button what it waits for.</summary>
public sealed partial class ReviewTests(BrowserFixture browser)
{
    private const string Meeting = """
        {"slug":"SLUG","title":"Talks in Moscow","kind":"bilateral_with_mediator","scope":"in","when":{"edtf":"2012-01-03","words":"on Tuesday","basis":"relative_resolved","certainty":"high"},
         "place":{"city":"Moscow","country":"RU","precision":"city"},"summary":"Talks.","status":[{"status":"held"}],"delegations":[{"party":"hamas","side":"faction","attendance":"attended"}],
         "claims":[{"field":"when","source":"maan-atfp-2011-05-24","paragraph":1,"standing":"preferred"},{"field":"when","source":"maan-atfp-2011-05-24","paragraph":2,"standing":"alternative","value":"2012-01-04"},
                   {"field":"place","source":"maan-atfp-2011-05-24","paragraph":1,"standing":"preferred"}MORE]EXPLAINED}
        """;

    private const string Evidence = """
        ,{"field":"status/held","source":"maan-atfp-2011-05-24","paragraph":1,"standing":"preferred"},{"field":"delegations/hamas","source":"maan-atfp-2011-05-24","paragraph":1,"standing":"preferred"}
        """;

    private const string Why = ""","explanations":[{"rule":"fact_without_claim","text":"The archive is closed."}]""";

    [Fact]
    public async Task Draft_InReview_IsSaidInWords_AndAsManyFieldsAsAreCounted()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Rawan", AccountRole.Reviewer);
        var page = await OpenAsync(reviewer, "Rawan", "2012-in-words", Evidence);

        var main = await page.InnerTextAsync("main");
        main.ShouldContain("Russia");
        main.ShouldContain("counted from a relative date");
        main.ShouldContain("Wednesday 4 January 2012");
        main.ShouldContain("Hamas, attendance");
        Code().Matches(main.Replace("maan-atfp-2011-05-24", "", StringComparison.Ordinal)).Select(match => match.Value).ShouldBeEmpty();
        var rows = await page.Locator("table.compared tbody tr").CountAsync();
        await Expect(page.Locator("[data-counts]")).ToHaveTextAsync($"{rows} fields differ · 5 pieces of evidence");
        await Expect(page.Locator("table.evidence tbody tr")).ToHaveCountAsync(5);
        await Expect(page.Locator("#comment-field option[value='delegations/hamas/attendance']")).ToHaveTextAsync("Hamas, attendance");
        reviewer.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Change_OfARecord_ListsFieldsAndClaims_AndCountsBoth()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Rabab", AccountRole.Reviewer);
        const string Topic = """{"slug":"counted_topic","names":[{"text":"Counted","language":"en","kind":"preferred"}],"definition":"First."}""";
        await reviewer.ImportAsync($$"""{"topics":[{{Topic}}]}""", "Something to count.");
        var draft = await new Stage(browser, "Rabab").DraftAsync(
            RecordKind.Topic, Topic.Replace("\"First.\"", """ "Second.","claims":[{"field":"definition","source":"maan-atfp-2011-05-24","paragraph":2,"standing":"preferred"}] """, StringComparison.Ordinal), 1, row => row.State = DraftState.Submitted);

        await reviewer.Page.GotoAsync($"/edit/review/{draft}");

        await Expect(reviewer.Page.Locator("[data-counts]")).ToHaveTextAsync("1 field differs · 1 claim differs");
        await Expect(reviewer.Page.Locator("table.compared")).ToHaveCountAsync(2);
        await Expect(reviewer.Page.Locator("table.compared th.claim")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Facts_WithoutEvidence_AreNotTickedAway_UnlessTheRecordSaysWhy()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Raghad", AccountRole.Reviewer);
        await using var author = await Newcomer.SignedInAsync(browser, "Rula", AccountRole.Editor);
        var page = await OpenAsync(reviewer, "Rula", "2012-bare");
        var first = page.Locator(".checks-list input").First;

        await Expect(first).ToBeDisabledAsync();
        (await first.GetAttributeAsync("aria-describedby")).ShouldBe("bare");
        await Expect(page.Locator("#bare")).ToContainTextAsync("2 facts have no evidence yet: Status, held · Hamas, attendance");
        foreach (var check in await page.Locator(".checks-list input:enabled").AllAsync())
        {
            await check.CheckAsync();
        }

        await Expect(page.Locator("#publish-waits li")).ToHaveTextAsync(["Facts have no evidence, and the record does not say why: see the first check."]);
        await Expect(page.Locator("#publish")).ToBeDisabledAsync();
        (await page.GetAttributeAsync("#publish", "aria-describedby")).ShouldBe("publish-waits");
        await Barriers.ShouldBeAbsentAsync(reviewer.Reader);

        await OpenAsync(reviewer, "Rula", "2012-bare-explained", explained: Why);
        await Expect(page.Locator("#bare")).ToContainTextAsync("The record says why: The archive is closed.");
        await Expect(page.Locator("#publish-waits li")).ToHaveTextAsync(["5 checks are not ticked."]);
        await reviewer.PublishAsync();
        reviewer.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Record_ThatOnlyItsAuthorHas_IsNamedToBoth_UntilItIsHandedIn()
    {
        await using var author = await Newcomer.SignedInAsync(browser, "Ruwaida", AccountRole.Editor);
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Rashid", AccountRole.Reviewer);
        var stage = new Stage(browser, "Ruwaida");
        await stage.DraftAsync(RecordKind.Topic, """{"slug":"only_hers","names":[{"text":"Only hers","language":"en","kind":"preferred"}],"definition":"New."}""");
        var statement = await stage.DraftAsync(
            RecordKind.Statement,
            """
            {"slug":"2012-01-03-only","said":{"edtf":"2012-01-03","basis":"stated","certainty":"high"},"form":"reported","authority":"anonymous","act":"position","paraphrase":"Something was said.","topics":["only_hers"],
             "claims":[{"field":"said","source":"maan-atfp-2011-05-24","paragraph":1,"standing":"preferred"},{"field":"paraphrase","source":"maan-atfp-2011-05-24","paragraph":1,"standing":"preferred"}]}
            """,
            more: row => row.State = DraftState.Submitted);

        await reviewer.Page.GotoAsync($"/edit/review/{statement}");
        await Expect(reviewer.Page.Locator("#publish-waits")).ToContainTextAsync("topic only_hers");

        await author.Page.GotoAsync($"/edit/drafts/{statement}");
        await author.Page.ClickAsync("#unsent a:has-text('Only hers')");
        await Expect(author.Page.Locator("[data-path='definition'] textarea")).ToHaveValueAsync("New.");
        await author.HandInAsync("It is new.");
        await author.Page.GotoAsync($"/edit/drafts/{statement}");
        await Expect(author.Page.Locator(".record-form")).ToBeVisibleAsync();
        await Expect(author.Page.Locator("#unsent")).ToHaveCountAsync(0);

        await reviewer.Page.ReloadAsync();
        await Expect(reviewer.Page.Locator("#publish")).ToHaveTextAsync("Publish 2 records");
        await Expect(reviewer.Page.Locator("#publish-waits")).Not.ToContainTextAsync("only_hers");
    }

    // a box stands on the line of its label, and all buttons are set in one face
    [Fact]
    public async Task Checks_StandOnTheLineOfTheirLabels_AndButtonsLookAlike()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Rihab", AccountRole.Reviewer);
        var page = await OpenAsync(reviewer, "Rihab", "2012-aligned", Evidence);

        var apart = await page.EvaluateAsync<double[]>("""
            () => [...document.querySelectorAll('.checks-list label')].map(label => {
              const words = document.createRange();
              words.selectNodeContents(label.lastChild);
              const line = words.getClientRects()[0], box = label.querySelector('input').getBoundingClientRect();
              return Math.abs(line.top + line.height / 2 - box.top - box.height / 2);
            })
            """);
        apart.Length.ShouldBe(5);
        apart.ShouldAllBe(distance => distance < 4);
        (await LooksAsync("#publish")).ShouldBe(await LooksAsync("#comment-do"));
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('#publish')).cursor")).ShouldBe("not-allowed");
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h2')).fontVariantNumeric")).ShouldBe("lining-nums");

        Task<string> LooksAsync(string button) => page.EvaluateAsync<string>("button => { const look = getComputedStyle(document.querySelector(button)); return `${look.fontFamily} ${look.fontSize}`; }", button);
    }

    private async Task<IPage> OpenAsync(Newcomer reviewer, string author, string slug, string more = "", string explained = "")
    {
        var document = Meeting.Replace("SLUG", slug, StringComparison.Ordinal).Replace("MORE", more, StringComparison.Ordinal).Replace("EXPLAINED", explained, StringComparison.Ordinal);
        var draft = await new Stage(browser, author).DraftAsync(RecordKind.Meeting, document, more: row => row.State = DraftState.Submitted);
        await reviewer.Page.GotoAsync($"/edit/review/{draft}");
        await Expect(reviewer.Page.Locator("table.evidence")).ToBeVisibleAsync();
        return reviewer.Page;
    }

    // a code, or a path
    [GeneratedRegex(@"[a-z]+_[a-z_]+|\bRU\b(?!$)|[a-z]+/[a-z]+")]
    private static partial Regex Code();
}
