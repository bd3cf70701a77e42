using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>Where the keyboard is, as far as a reader can see it.</summary>
internal static class Focus
{
    // on screen, not under something else, and drawn round with a line of two pixels or more
    private const string Look = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) { return null; }
          const style = getComputedStyle(at);
          const boxes = [...at.getClientRects()].filter(box => box.width > 0 && box.height > 0);
          const onScreen = boxes.some(box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
          const uncovered = boxes.some(box => {
            const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return top && (at.contains(top) || top.contains(at));
          });
          return {
            element: at.outerHTML.slice(0, 200),
            outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
            outlineColor: style.outlineColor,
            clipped: style.clipPath !== 'none',
            onScreen, uncovered,
          };
        }
        """;

    public static async Task ShouldBeSeenAsync(IPage page)
    {
        var stop = await page.EvaluateAsync<Stop?>(Look);
        if (stop is null)
        {
            // the end of the page: the focus is in the browser's own controls
            return;
        }

        var where = $"{stop.Element} on {page.Url}";
        stop.OnScreen.ShouldBeTrue($"outside the window: {where}");
        stop.Uncovered.ShouldBeTrue($"covered: {where}");
        stop.Clipped.ShouldBeFalse($"clipped away: {where}");
        stop.Outline.ShouldBeGreaterThanOrEqualTo(2, $"no outline: {where}");
        stop.OutlineColor.EndsWith(", 0)", StringComparison.Ordinal).ShouldBeFalse($"an outline without colour: {where}");
    }

    // filled from JSON by its parameterless constructor
    private sealed class Stop
    {
        public string Element { get; set; } = "";

        public float Outline { get; set; }

        public string OutlineColor { get; set; } = "";

        public bool Clipped { get; set; }

        public bool OnScreen { get; set; }

        public bool Uncovered { get; set; }
    }
}
