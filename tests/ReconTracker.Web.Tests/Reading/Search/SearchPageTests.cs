using System.Net;
using AngleSharp.Html.Dom;

namespace ReconTracker.Web.Tests.Reading.Search;

public sealed class SearchPageTests(SeededApp app)
{
    private const string AbuMarzouk = "/people/mousa-abu-marzouk";

    [Theory]
    [InlineData("Marzouq", "is spelt as you typed it")]
    [InlineData("Marzook", "is spelt as you typed it")]
    [InlineData("أبو مرزوق", "is spelt as you typed it")]
    [InlineData("Абу Марзук", "is spelt as you typed it")]
    [InlineData("Abu Marzuq", "is the same name in another spelling or script")]
    [InlineData("ابو مرزوق", "is the same name in another spelling or script")]
    [InlineData("Marzuok", "is the same name in another spelling or script")]
    [InlineData("Abu Marzuok Mousa", "is the same name in another spelling or script")]
    [InlineData("Marzoul", "differs by a letter or two")]
    [InlineData("Nousa Abu Marzoul", "differs by a letter or two")]
    [InlineData("Мардук", "differs by a letter or two")]
    [InlineData("Marz", "begins so")]
    [InlineData("مرز", "begins so")]
    public async Task Name_InAnySpelling_FindsThePersonFirstAndSaysWhy(string name, string why)
    {
        var page = await SearchAsync($"?q={Uri.EscapeDataString(name)}");

        var first = page.QuerySelector("section[aria-labelledby=found-people] .results > li")!;
        first.QuerySelector("h3 a")!.GetAttribute("href").ShouldBe(AbuMarzouk);
        first.QuerySelector(".because")!.TextContent.ShouldContain(why);
        first.QuerySelectorAll(".because > bdi mark").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("ХАМАС", "/factions/hamas")]
    [InlineData("حماس", "/factions/hamas")]
    [InlineData("PIJ", "/factions/pij")]
    [InlineData("МИД России", "/institutions/russia-mfa")]
    public async Task Party_InAnyScript_IsFoundFirst(string name, string href) =>
        (await SearchAsync($"?q={Uri.EscapeDataString(name)}")).QuerySelector("section[aria-labelledby=found-parties] .results a")!.GetAttribute("href").ShouldBe(href);

    [Fact]
    public async Task Name_PrintedBySources_SaysByWhich()
    {
        var why = (await SearchAsync("?q=Marzouq")).QuerySelector(".because")!;

        why.QuerySelectorAll("a[href^='/sources/']").Select(source => source.TextContent.Trim()).ShouldContain("teleSUR English");
        why.QuerySelector("bdi mark")!.TextContent.ShouldBe("Marzouq");
        why.QuerySelector("a[href^='/timeline?']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Meetings_OfAPersonThatIsFound_AreALinkAway()
    {
        var link = (await SearchAsync("?q=Marzouq")).QuerySelector(".because a[href^='/timeline?']")!.GetAttribute("href")!;

        (await app.PageAsync(link)).QuerySelectorAll("li.entry h3 a").Select(meeting => meeting.GetAttribute("href")).ShouldContain("/meetings/2024-02-29-moscow-round");
    }

    [Theory]
    [InlineData("Marzuok")]
    [InlineData("Abu Marzuq")]
    [InlineData("Abu Marz")]
    [InlineData("ابو مرزوق")]
    public async Task OnlyThisSpelling_NobodyPrints_FindsNobodyAndOffersTheOthers(string name)
    {
        var page = await SearchAsync($"?q={Uri.EscapeDataString(name)}&exact=1");

        page.QuerySelector("section[aria-labelledby=found-people]").ShouldBeNull();
        page.QuerySelector("p.gap")!.TextContent.ShouldBe("Nothing is spelt exactly so.");
        page.QuerySelector("input[name=exact]")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("ul.tries a")!.GetAttribute("href").ShouldBe($"/search?q={Uri.EscapeDataString(name)}");
    }

    [Fact]
    public async Task OnlyThisSpelling_ThatIsPrinted_FindsItAlone()
    {
        var loose = await SearchAsync("?q=unify");
        var exact = await SearchAsync("?q=unify&exact=1");
        var name = await SearchAsync("?q=musa%20abu%20MARZOUQ&exact=1");

        Total(loose).ShouldBeGreaterThan(Total(exact));
        name.QuerySelector("section[aria-labelledby=found-people] a")!.GetAttribute("href").ShouldBe(AbuMarzouk);
    }

    [Fact]
    public async Task Words_OfTexts_FindEveryKindWithTheWordsMarked()
    {
        var page = await SearchAsync("?q=election");

        page.QuerySelectorAll("section.part > h2").Select(heading => heading.ChildNodes[0].TextContent).ShouldBe(["Topics", "Meetings", "Statements", "Sources"]);
        foreach (var hit in page.QuerySelectorAll("section:not([aria-labelledby=found-topics]) .results > li"))
        {
            hit.QuerySelectorAll("mark").ShouldNotBeEmpty();
            hit.QuerySelectorAll("mark").ShouldAllBe(mark => mark.TextContent.StartsWith("election", StringComparison.OrdinalIgnoreCase));
            hit.QuerySelector(".because")!.TextContent.ShouldContain("matched because");
        }
    }

    [Fact]
    public async Task Phrase_AndMinus_AreHeard()
    {
        var together = Total(await SearchAsync("?q=%22national%20unity%22&kind=statements"));
        var apart = Total(await SearchAsync("?q=national%20unity&kind=statements"));
        var without = Total(await SearchAsync("?q=unity%20-national&kind=statements"));

        together.ShouldBeLessThanOrEqualTo(apart);
        (apart + without).ShouldBe(Total(await SearchAsync("?q=unity&kind=statements")));
    }

    [Fact]
    public async Task Kind_OnItsOwn_IsListedInFull()
    {
        var best = await SearchAsync("?q=Hamas");
        var more = best.QuerySelector("section[aria-labelledby=found-meetings] p.ui a")!;

        best.QuerySelectorAll("section[aria-labelledby=found-meetings] .results > li").Length.ShouldBe(5);
        more.GetAttribute("href").ShouldBe("/search?q=Hamas&kind=meetings");
        var all = await app.PageAsync(more.GetAttribute("href")!);
        all.QuerySelectorAll("section.part").ShouldHaveSingleItem().QuerySelectorAll(".results > li").Length.ShouldBe(Total(all));
        all.QuerySelector("input[type=hidden][name=kind]")!.GetAttribute("value").ShouldBe("meetings");
    }

    [Fact]
    public async Task Page_WithoutAQuestion_Helps()
    {
        var page = await SearchAsync("");

        page.QuerySelectorAll(".tries a").Length.ShouldBe(5);
        page.QuerySelectorAll("section.part").ShouldBeEmpty();
        foreach (var example in page.QuerySelectorAll(".tries a"))
        {
            Total(await app.PageAsync(example.GetAttribute("href")!)).ShouldBeGreaterThan(0, example.TextContent);
        }
    }

    [Fact]
    public async Task Page_NothingFound_SaysWhatToTry()
    {
        var page = await SearchAsync("?q=qqqwww%20Lavrov&kind=topics");

        page.QuerySelector("p.gap").ShouldNotBeNull();
        page.QuerySelectorAll("ul.tries a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["/search?q=qqqwww%20Lavrov", "/search?q=qqqwww", "/search?q=Lavrov", "/people", "/factions", "/topics"]);
    }

    [Theory]
    [InlineData("?q=unity&exact=yes", 1)]
    [InlineData("?q=unity&kind=cars", 1)]
    [InlineData("?q=unity&page=2", 1)]
    [InlineData("?q=unity&kind=meetings&page=two", 1)]
    [InlineData("?q=unity&q=elections", 1)]
    [InlineData("?q=%E2%80%AEevil&exact=maybe", 2)]
    public async Task Value_Bad_IsLeftOutVisibly(string query, int values) =>
        (await SearchAsync(query)).QuerySelectorAll(".notice[role=note] li").Length.ShouldBe(values);

    [Theory]
    [InlineData("?q=unity&kind=meetings&page=99")]
    [InlineData("?q=unity&kind=meetings&page=0")]
    [InlineData("?q=unity&kind=people&page=2147483647")]
    public async Task Page_ThatIsNotThere_IsNotFound(string query)
    {
        using var answer = await app.Client.GetAsync(new Uri("/search" + query, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("%25")]
    [InlineData("%5C%28")]
    [InlineData("(%5B.*%2B")]
    [InlineData("'%3B--")]
    [InlineData("a")]
    [InlineData("the")]
    [InlineData("%22")]
    [InlineData("-")]
    [InlineData("%EE%80%80unity%EE%80%81")]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task Question_WhateverItIs_IsAnswered(string text)
    {
        foreach (var more in (string[])["", "&exact=1", "&kind=people", "&kind=sources&exact=1"])
        {
            var page = await SearchAsync($"?q={text}{more}");
            page.QuerySelectorAll("script:not([src^='/js/'])").ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/timeline")]
    [InlineData("/factions/hamas")]
    [InlineData("/ar/people")]
    [InlineData("/ru/search")]
    public async Task Box_OnEveryPage_LeadsToTheSearch(string address)
    {
        var form = (IHtmlFormElement)(await app.PageAsync(address)).QuerySelector("form[role=search]")!;

        form.GetAttribute("action").ShouldBe(address.StartsWith("/ar", StringComparison.Ordinal) ? "/ar/search" : address.StartsWith("/ru", StringComparison.Ordinal) ? "/ru/search" : "/search");
        form.QuerySelector("input[type=search]")!.GetAttribute("name").ShouldBe("q");
    }

    private static int Total(IHtmlDocument page) => int.Parse(page.QuerySelector("p.weight")!.TextContent.Split(' ')[0], null);

    private Task<IHtmlDocument> SearchAsync(string query) => app.PageAsync("/search" + query);
}
