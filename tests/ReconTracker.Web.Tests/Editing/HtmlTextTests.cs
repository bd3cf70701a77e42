using ReconTracker.Web.Editing.Desk;

namespace ReconTracker.Web.Tests.Editing;

/// <summary>A saved web page becomes text, a line a block.</summary>
public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<h1>Talks</h1><p>They <b>met</b> in\n Moscow.</p><p>Again.</p>", "Talks\nThey met in Moscow.\nAgain.")]
    [InlineData("<nav><a>Home</a></nav><div>One<div>Two</div>Three</div><script>alert(1)</script>", "One\nTwo\nThree")]
    [InlineData("<p>1 &lt; 2 &amp; “so”</p><style>p{}</style>", "1 < 2 & “so”")]
    [InlineData("One<br>Two<ul><li>a<li>b</ul>", "One\nTwo\na\nb")]
    [InlineData("Plain text", "Plain text")]
    [InlineData("", "")]
    public async Task Page_BecomesItsBlocks(string html, string text) => (await HtmlText.OfAsync(html)).ShouldBe(text);

    [Fact]
    public async Task Page_NestedDeeply_IsReadAndOneNestedMoreDeeplyThanAnyPageIsRefused()
    {
        (await HtmlText.OfAsync(Nested(1000))).ShouldBe("in the depth\nafter");
        await Should.ThrowAsync<FormatException>(() => HtmlText.OfAsync(Nested(100_000)));
        (await HtmlText.OfAsync(string.Concat(Enumerable.Repeat("<p>a<br>b<li>c", 5000)))).Split('\n').Length.ShouldBe(15_000);

        static string Nested(int depth) => $"{string.Concat(Enumerable.Repeat("<div>", depth))}in the depth{string.Concat(Enumerable.Repeat("</div>", depth))}<p>after</p>";
    }
}
