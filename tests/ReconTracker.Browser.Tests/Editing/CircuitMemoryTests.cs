using System.Globalization;
using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Records;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>What an open form costs the server (P12 of docs/performance.md). Measured by hand, alone: the application lives in the process of the tests.</summary>
public sealed class CircuitMemoryTests(BrowserFixture browser, ITestOutputHelper output)
{
    private const int Accounts = 20;
    private const int FormsEach = 5;
    private const double MostKilobytes = 250;

    private static readonly string Meeting = SitePages.MoscowRound.Split('/')[^1];

    [Fact]
    public async Task Forms_OpenInAHundredWindows_TakeSoMuchOfTheHeapEach()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("RT_MEASURE") == "1", "Measured by hand, alone: RT_MEASURE=1 dotnet test tests/ReconTracker.Browser.Tests --filter CircuitMemory");
        var editors = new List<Newcomer>();
        for (var number = 0; number < Accounts; number++)
        {
            editors.Add(await Newcomer.SignedInAsync(browser, $"Window {number}", AccountRole.Editor));
            await OpenAsync(editors[^1], editors[^1].Page, number); // what is made once, for all, is made now
        }

        var pages = new List<IPage>();
        foreach (var editor in editors)
        {
            for (var form = 1; form < FormsEach; form++)
            {
                pages.Add(await editor.Page.Context.NewPageAsync());
            }
        }

        await pages[0].GotoAsync($"/meetings/{Meeting}"); // what is made once for a page, likewise

        // Playwright, in this process, remembers something of each request: pages without a form tell how much
        var (first, second) = (await AfterAsync("/topics"), await AfterAsync($"/meetings/{Meeting}"));
        foreach (var (page, number) in pages.Select((page, number) => (page, number)))
        {
            await OpenAsync(editors[number / (FormsEach - 1)], page, number);
        }

        var each = (Heap() - second - (second - first)) / 1024.0 / pages.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} forms of the Moscow round: {each:0} kB of managed heap each ({(second - first) / 1024.0 / pages.Count:0} kB for a page without a form taken off)"));
        foreach (var page in pages)
        {
            await page.CloseAsync();
        }

        await Task.WhenAll(editors.Select(editor => editor.DisposeAsync().AsTask()));
        each.ShouldBeLessThan(MostKilobytes);

        async Task<long> AfterAsync(string address)
        {
            foreach (var page in pages)
            {
                await page.GotoAsync(address);
            }

            return Heap();
        }
    }

    private static async Task OpenAsync(Newcomer editor, IPage page, int number)
    {
        await page.GotoAsync($"/edit/open/{Vocabulary.Code(RecordKind.Meeting)}/{Meeting}");
        await Expect(page.Locator("#why")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(page.Locator("#submit")).ToBeVisibleAsync();
        editor.Reader.Complaints.ShouldBeEmpty($"form {number}");
    }

    private static long Heap()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
