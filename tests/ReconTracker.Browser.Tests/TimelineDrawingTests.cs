using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>The drawings of the timeline by keyboard, by mouse, and without any script.</summary>
public sealed class TimelineDrawingTests(BrowserFixture browser)
{
    private const string Lanes = "/timeline?scope=context&view=lanes";

    private const string Stop = "svg[data-roving=lanes] a[tabindex='0']";

    [Theory]
    [InlineData("", "ArrowRight", "ArrowLeft")]
    [InlineData("/ar", "ArrowLeft", "ArrowRight")]
    public async Task Lanes_AreOneStop_AndArrowsGoOnInTime(string language, string onward, string back)
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(language + Lanes);
        await reader.TabToAsync(reader.Page.Locator(Stop));
        var meetings = await reader.Page.Locator(".lanes-list li a:first-child:not(.faction)").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        await reader.Page.Keyboard.PressAsync("Home");
        var first = await FocusedAsync(reader);
        await reader.Page.Keyboard.PressAsync(onward);
        var second = await FocusedAsync(reader);
        await Focus.ShouldBeSeenAsync(reader.Page);
        await reader.Page.Keyboard.PressAsync(back);
        (await FocusedAsync(reader)).ShouldBe(first);

        // in one lane, in the order of the list
        Array.IndexOf(meetings, second).ShouldBeGreaterThan(Array.IndexOf(meetings, first));
        await reader.Page.Keyboard.PressAsync("End");
        Array.IndexOf(meetings, await FocusedAsync(reader)).ShouldBeGreaterThan(Array.IndexOf(meetings, second));
        await Focus.ShouldBeSeenAsync(reader.Page);

        await reader.Page.Keyboard.PressAsync("Tab");
        (await reader.Page.EvaluateAsync<bool>("() => document.activeElement.closest('svg[data-roving=lanes]') === null")).ShouldBeTrue("the drawing is one stop");
    }

    [Fact]
    public async Task ArrowDown_GoesToTheLaneBelow_AndSaysItsName()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(Lanes);
        await reader.TabToAsync(reader.Page.Locator(Stop));

        await reader.Page.Keyboard.PressAsync("Home");
        await reader.Page.Keyboard.PressAsync("ArrowDown");

        (await reader.Page.Locator("[data-lane-name]").TextContentAsync()).ShouldNotBeNull().ShouldContain("Hamas");
        (await reader.Page.EvaluateAsync<string>("() => document.activeElement.dataset.lanes")).Split(' ').ShouldContain("1");
        (await reader.Page.Locator(".lane-heads li.here").TextContentAsync()).ShouldNotBeNull().ShouldContain("Hamas");

        await reader.Page.Keyboard.PressAsync("ArrowUp");
        (await reader.Page.Locator(".lane-heads li.here").TextContentAsync()).ShouldNotBeNull().ShouldContain("Meetings");
    }

    [Fact]
    public async Task Enter_OnAMark_OpensTheMeeting()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(Lanes);
        await reader.TabToAsync(reader.Page.Locator(Stop));

        await reader.Page.Keyboard.PressAsync("End");
        var meeting = await FocusedAsync(reader);
        await reader.Page.Keyboard.PressAsync("Enter");

        await reader.Page.WaitForURLAsync($"**{meeting}");
        reader.Address.ShouldBe(meeting);
    }

    [Theory]
    [InlineData("", "2017", "2021")]
    [InlineData("/ar", "2017", "2021")]
    public async Task Strip_DraggedOver_ChoosesTheYears(string language, string first, string last)
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync($"{language}/timeline?faction=hamas&view=table");
        var (from, to) = (await MiddleAsync(reader, first), await MiddleAsync(reader, last));

        await reader.Page.Mouse.MoveAsync(from.X, from.Y);
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Mouse.MoveAsync((from.X + to.X) / 2, from.Y);
        (await reader.Page.Locator(".strip .brush").CountAsync()).ShouldBe(1);
        await reader.Page.Mouse.MoveAsync(to.X, to.Y);
        await reader.Page.Mouse.UpAsync();

        // from the middle of a year on: its third quarter; to the middle of a year: up to that quarter
        await reader.Page.WaitForURLAsync("**from=*");
        reader.Address.ShouldBe($"{language}/timeline?faction=hamas&from={first}-07&to={last}-09&view=table");
        (await reader.Page.Locator(".strip .band").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Drag_GivenUpWithEscape_ChoosesNothing()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/timeline");
        var (from, to) = (await MiddleAsync(reader, "2017"), await MiddleAsync(reader, "2021"));

        await reader.Page.Mouse.MoveAsync(from.X, from.Y);
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Mouse.MoveAsync(to.X, to.Y);
        await reader.Page.Keyboard.PressAsync("Escape");

        (await reader.Page.Locator(".strip .brush").CountAsync()).ShouldBe(0);
        reader.Address.ShouldBe("/timeline");
    }

    [Fact]
    public async Task Strip_IsOneStop_AndEnterOpensTheYear()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/timeline");

        await reader.TabToAsync(reader.Page.Locator(".strip a[tabindex='0']"));
        await reader.Page.Keyboard.PressAsync("Home");
        var first = await FocusedAsync(reader);
        await reader.Page.Keyboard.PressAsync("Enter");

        await reader.Page.WaitForURLAsync("**from=*");
        reader.Address.ShouldBe(first);
    }

    [Fact]
    public async Task Drawings_WithoutScript_AreLinksThatLeadSomewhere()
    {
        await using var reader = await browser.OpenAsync(new() { JavaScript = false });
        await reader.GoToAsync(Lanes);

        (await reader.Page.Locator("svg a[tabindex]").CountAsync()).ShouldBe(0);
        (await reader.Page.Locator(".hint").IsVisibleAsync()).ShouldBeFalse("without the script nothing can be dragged");
        var links = await reader.Page.Locator("svg[data-roving] a").EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.getAttribute('href')))]");
        links.Length.ShouldBeGreaterThan(20);
        foreach (var link in links)
        {
            await reader.GoToAsync(link);
        }

        await reader.GoToAsync(Lanes);
        await reader.Page.Locator(".strip a[aria-label^='2021']").First.ClickAsync(new() { Position = new() { X = 5, Y = 5 }, Force = true });
        reader.Address.ShouldContain("from=2021");
    }

    [Fact]
    public async Task Scripts_AreSmall()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/timeline");

        var scripts = reader.Requests.Where(request => request.ResourceType == "script").ToList();
        scripts.Select(script => script.Url).ShouldContain(address => address.Contains("/js/timeline"));
        var bytes = 0;
        foreach (var script in scripts)
        {
            bytes += (await (await script.ResponseAsync()).ShouldNotBeNull().BodyAsync()).Length;
        }

        bytes.ShouldBeInRange(1, 10 * 1024, "all scripts of the page together");
    }

    [Fact]
    public async Task Heads_OfLanes_StayWhileTimeScrolls()
    {
        await using var reader = await browser.OpenAsync(new() { Width = 360, Height = 740 });
        await reader.GoToAsync(Lanes);
        var head = reader.Page.Locator(".lane-heads");
        var before = (await head.BoundingBoxAsync()).ShouldNotBeNull();

        (await reader.Page.Locator(".lanes .scroll").EvaluateAsync<double>("region => { region.scrollLeft = 400; return region.scrollLeft; }")).ShouldBe(400);

        (await head.BoundingBoxAsync()).ShouldNotBeNull().X.ShouldBe(before.X);
    }

    private static Task<string> FocusedAsync(Reader reader) => reader.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')");

    private static async Task<(float X, float Y)> MiddleAsync(Reader reader, string year)
    {
        var box = (await reader.Page.Locator($".strip a[data-year='{year}'] .low").BoundingBoxAsync()).ShouldNotBeNull();
        var isArabic = reader.Address.StartsWith("/ar", StringComparison.Ordinal);
        return (box.X + (box.Width * (isArabic ? 0.4f : 0.6f)), box.Y + (box.Height / 2));
    }
}
