using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>Where the keyboard is, as far as a reader can see it.</summary>
internal static class Focus
{
    // what is wrong with the focus as it is seen: it must be on screen, not under something else, and drawn round with a line of two pixels or more
    private const string Fault = """
        function fault(at) {
          const style = getComputedStyle(at);
          const boxes = [...at.getClientRects()].map(box => ({
            left: Math.max(box.left, 0), right: Math.min(box.right, innerWidth), top: Math.max(box.top, 0), bottom: Math.min(box.bottom, innerHeight),
          })).filter(box => box.right - box.left >= 1 && box.bottom - box.top >= 1);
          const isFree = box => {
            const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
            return top && (at.contains(top) || top.contains(at));
          };
          const faults = [
            boxes.length === 0 && 'outside the window',
            boxes.length > 0 && !boxes.some(isFree) && 'covered',
            style.clipPath !== 'none' && 'clipped away',
            (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) && 'no outline',
            style.outlineColor.endsWith(', 0)') && 'an outline without colour',
          ].filter(Boolean);
          return faults.length > 0 ? [`${faults.join(', ')}: ${at.outerHTML.slice(0, 200)}`] : [];
        }
        """;

    // the end of a page is none of its stops: the focus is in the browser's own controls
    private const string AtThisStop = $$"""
        () => {
          {{Fault}}
          const at = document.activeElement;
          return !at || at === document.body ? [] : fault(at);
        }
        """;

    private const string AtEveryStop = $$"""
        () => {
          {{Fault}}
          return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].flatMap(stop => {
            stop.focus();
            return document.activeElement === stop ? fault(stop) : [];
          });
        }
        """;

    /// <summary>The stop of the Tab key that was just reached.</summary>
    public static async Task ShouldBeSeenAsync(IPage page) => (await page.EvaluateAsync<string[]>(AtThisStop)).ShouldBeEmpty(page.Url);

    /// <summary>All stops of a page.</summary>
    public static async Task ShouldBeSeenEverywhereAsync(IPage page)
    {
        // the browser shows the focus to those who use the keyboard
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string[]>(AtEveryStop)).ShouldBeEmpty(page.Url);
    }
}
