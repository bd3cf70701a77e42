using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Reading.Timeline;

/// <summary>Names in entries, facets and links are text: what looks like markup in them is printed.</summary>
public sealed class TimelineEscapingTests(SeededApp app)
{
    private const string Odd = "\"><i title='x'>Odd & odd";
    private const string Letters = "<u>&";

    [Fact]
    public async Task Names_WithMarkup_AreEscapedWhereverTheyArePrinted()
    {
        await using var own = await app.StartAsync();
        var editor = new Editor(own.ConnectionString);
        var hamas = (await editor.ReadAsync<PartyRecord>(RecordKind.Party, new Slug("hamas")))!;
        var egypt = (await editor.ReadAsync<PartyRecord>(RecordKind.Party, new Slug("egypt")))!;
        var person = (await editor.ReadAsync<PersonRecord>(RecordKind.Person, new Slug("mousa-abu-marzouk")))!;
        await editor.SaveAsync(hamas with { Abbreviation = Letters, Names = Renamed(hamas.Names) }, egypt with { Names = Renamed(egypt.Names) }, person with { Names = Renamed(person.Names) });

        var page = await own.PageAsync("/timeline");

        page.QuerySelectorAll("main i, main u").ShouldBeEmpty();
        foreach (var link in page.QuerySelectorAll("a[href='/factions/hamas'], a.facet[href$='faction=hamas']"))
        {
            link.QuerySelector("b.abbr")!.TextContent.ShouldBe(Letters);
            link.QuerySelector("bdi")!.TextContent.ShouldBe(Odd);
            link.QuerySelector("svg.glyph-hamas").ShouldNotBeNull();
        }

        page.QuerySelectorAll("a.facet[href$='faction=hamas']").Length.ShouldBe(1);
        page.QuerySelectorAll(".entry a[href='/factions/hamas']").ShouldNotBeEmpty();
        page.QuerySelectorAll(".entry a[href='/people/mousa-abu-marzouk'] bdi").Select(name => name.TextContent).Distinct().ShouldBe([Odd]);
        page.QuerySelectorAll("a.facet[href$='mediator=egypt'] bdi").Select(name => name.TextContent).Distinct().ShouldBe([Odd]);
    }

    [Fact]
    public async Task Names_InThePagesLanguage_DoNotSayIt_ThoseInAnUnknownOneDo()
    {
        var english = await app.PageAsync("/timeline");
        var arabic = await app.PageAsync("/ar/timeline");

        english.QuerySelectorAll(".entry a[href='/factions/hamas'] bdi").Select(name => (name.TextContent, name.GetAttribute("lang"))).Distinct().ShouldBe([("Hamas", null)]);
        arabic.QuerySelectorAll(".entry a[href='/ar/factions/hamas'] bdi").Select(name => (name.TextContent, name.GetAttribute("lang"))).Distinct().ShouldBe([("حماس", null)]);
        english.QuerySelectorAll(".entry a[href^='/sources/'] bdi").ShouldNotBeEmpty();
        english.QuerySelectorAll(".entry a[href^='/sources/'] bdi").ShouldAllBe(name => name.GetAttribute("lang") == "");
    }

    private static List<NameRecord> Renamed(IEnumerable<NameRecord> names) =>
        [.. names.Select(name => name is { Kind: NameKind.Preferred, Language.Value: "en" } ? name with { Kind = NameKind.Alias } : name), new() { Text = Odd, Language = new LanguageTag("en"), Kind = NameKind.Preferred }];
}
