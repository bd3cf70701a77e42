using ReconTracker.Domain.Names;
using ReconTracker.Domain.Tests.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Reading.Search;

/// <summary>Passages are text: what looks like markup in them is printed.</summary>
public sealed class SearchEscapingTests(SeededApp app)
{
    [Fact]
    public async Task Highlights_OfTextsAndNamesWithMarkup_AreEscaped()
    {
        await using var own = await app.StartAsync(seeded: false);
        await new Editor(own.ConnectionString).SaveAsync(
            Sample.ATopic with
            {
                Slug = new Slug("odd"),
                Definition = "A <b>zeppelin</b> & <img src=x onerror=alert(1)> zeppelin.",
                Names = [new() { Text = "<i>Odd name", Language = new LanguageTag("en"), Kind = NameKind.Preferred }],
            });

        var words = await own.PageAsync("/search?q=zeppelin");
        var name = await own.PageAsync("/search?q=odd");

        words.QuerySelector(".results li > p")!.TextContent.Trim().ShouldContain("A <b>zeppelin</b> & <img src=x onerror=alert(1)> zeppelin.");
        words.QuerySelectorAll(".results img, .results b").ShouldBeEmpty();
        words.QuerySelectorAll(".results mark").Select(mark => mark.TextContent).ShouldBe(["zeppelin", "zeppelin"]);
        name.QuerySelector(".because > bdi")!.TextContent.Trim().ShouldBe("<i>Odd name");
        name.QuerySelectorAll(".results i").ShouldBeEmpty();
    }
}
