using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>What axe-core finds on a page: WCAG 2.2 AA and best practice, in both colour schemes, on a phone and on a desk.</summary>
internal static class Barriers
{
    private const int Phone = 360;
    private const int Desk = 1440;

    private static readonly AxeRunOptions AllRules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    // in the dark only colours change, and those of one language and width are those of all
    private static readonly AxeRunOptions RulesOfColour = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    // in another language the words and their direction change; where they have least room is where they would be in the way
    private static readonly (int, ColorScheme, AxeRunOptions)[] OnAPhone = [(Phone, ColorScheme.Light, AllRules)];
    private static readonly (int, ColorScheme, AxeRunOptions)[] Everywhere = [.. OnAPhone, (Desk, ColorScheme.Light, AllRules), (Desk, ColorScheme.Dark, RulesOfColour)];

    /// <summary>Looks through a page; or through one part of it, where the rest is out of reach for a while.</summary>
    public static async Task ShouldBeAbsentAsync(Reader reader, bool isTranslated = false, string? within = null)
    {
        var findings = new List<string>();
        await reader.Page.Locator("h1").First.WaitForAsync(); // a page of the editing room comes some moments after its address
        foreach (var dresses in (isTranslated ? OnAPhone : Everywhere).GroupBy(dress => dress.Item1))
        {
            await reader.SetWidthAsync(dresses.Key);
            foreach (var (width, scheme, rules) in dresses)
            {
                await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

                // obsolete for pages with frames, which the product has not; the other way opens a second page each time and takes twice as long
#pragma warning disable CS0618
                var result = await reader.Page.RunAxeLegacy(within is null ? null : new AxeRunContext { Include = [new AxeSelector(within)] }, rules);
#pragma warning restore CS0618
                findings.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{scheme} {width}: {rule.Id}: {node.Target}: {node.Html} {Reason(node)}")));
            }
        }

        findings.ShouldBeEmpty(string.Join('\n', findings));
    }

    private static string Reason(AxeResultNode node) => string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message));
}
