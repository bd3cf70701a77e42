using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReconTracker.Web.Tests.Reading.Filtering;

/// <summary>A number beside a link of a filter is that of the page it leads to.</summary>
public sealed partial class FacetLinksTests(SeededApp app)
{
    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?faction=fatah&faction=hamas&topic=unity_restoration")]
    [InlineData("/timeline?attendance=any&scope=context")]
    [InlineData("/timeline?attendance=expected&attendance=invited&scope=context")]
    [InlineData("/timeline?faction=hamas&attendance=attended&attendance=expected")]
    [InlineData("/timeline?scope=context&from=2019&to=2021&certain=1")]
    [InlineData("/timeline?with=hamas&without=pij&scope=in")]
    [InlineData("/timeline?person=mikhail-bogdanov&sources=2&place=Moscow")]
    [InlineData("/statements")]
    [InlineData("/statements?faction=hamas&act=position&scope=context")]
    [InlineData("/statements?attendance=attended&kind=visit&kind=bilateral")]
    [InlineData("/analysis/matrix?track=moscow&status=held")]
    [InlineData("/analysis/copresence?scope=context&from=2020")]
    [InlineData("/analysis/attendance?faction=hamas&from=2019")]
    [InlineData("/analysis/attendance?faction=hamas")]
    [InlineData("/analysis/attendance?faction=hamas&attendance=any")]
    [InlineData("/analysis/attendance?faction=hamas&attendance=attended&attendance=invited")]
    [InlineData("/analysis/attendance?faction=hamas&with=fatah&attendance=attended&attendance=invited")]
    [InlineData("/analysis/positions?topic=unity_restoration")]
    [InlineData("/statements?scope=in")]
    public async Task Facet_WhetherOnOrOff_PromisesWhatItsLinkGives(string address)
    {
        var facets = (await app.PageAsync(address)).QuerySelectorAll("a.facet").ToList();
        var counted = 0;

        foreach (var facet in facets)
        {
            var isOn = facet.HasAttribute("aria-current");
            if (facet.QuerySelector(isOn ? ".less" : ".n") is { } promise && Number().Match(promise.TextContent) is { Success: true } number)
            {
                counted++;
                (await TotalAsync(facet.GetAttribute("href")!)).ShouldBe(int.Parse(number.Value, CultureInfo.InvariantCulture), $"{facet.TextContent} on {address}, {facet.GetAttribute("href")}");
            }

            if (isOn)
            {
                facet.QuerySelector(".less")!.TextContent.ShouldStartWith("take off", customMessage: facet.TextContent);
            }
        }

        counted.ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData("/timeline", "/timeline?track=moscow&track=cairo&status=held")]
    [InlineData("/timeline", "/timeline?faction=fatah&faction=hamas&kind=visit")]
    [InlineData("/timeline", "/timeline?place=Moscow&sources=2")]
    [InlineData("/statements", "/statements?act=position&topic=unity_restoration")]
    [InlineData("/statements", "/statements?faction=hamas&certainty=high")]
    public async Task Facet_Greyed_AddsNothing(string plain, string address)
    {
        // how the address says each value is learnt from a page on which it is a link
        var values = Facets(await app.PageAsync(plain), "a.facet:not([aria-current])").Where(facet => facet.Facet.GetAttribute("href")!.StartsWith($"{plain}?", StringComparison.Ordinal))
            .ToDictionary(facet => facet.Name, facet => facet.Facet.GetAttribute("href")![(plain.Length + 1)..]);
        var greyed = Facets(await app.PageAsync(address), "span.facet:not([aria-current])").Where(facet => values.ContainsKey(facet.Name)).ToList();
        var total = await TotalAsync(address);

        greyed.ShouldNotBeEmpty();
        foreach (var (name, facet) in greyed)
        {
            var isWidened = address.Contains($"{values[name].Split('=')[0]}=", StringComparison.Ordinal) || values[name].StartsWith("scope=", StringComparison.Ordinal);
            (await TotalAsync($"{address}&{values[name]}")).ShouldBe(isWidened ? total : 0, $"{name} on {address}");
        }
    }

    [Fact]
    public async Task Scope_WithoutWhichNothingSaidAtNoMeetingIsShown_CanBePutOn()
    {
        var page = await app.PageAsync("/statements?scope=in");

        page.QuerySelectorAll("a.facet[href='/statements']").ShouldNotBeEmpty("related is the other half of the subject");
    }

    [Theory]
    [InlineData("/timeline?faction=hamas", true)]
    [InlineData("/analysis/attendance?faction=hamas", false)] // the page counts whoever came, or nobody
    [InlineData("/analysis/attendance?faction=hamas&with=fatah", true)]
    public async Task Attended_GoesWithoutSaying_WhereSomebodyIsCounted(string address, bool isOn)
    {
        var attended = (await app.PageAsync(address)).QuerySelectorAll("span.facet").Where(facet => facet.TextContent.Trim() == "attended").ShouldHaveSingleItem();

        attended.HasAttribute("aria-current").ShouldBe(isOn);
    }

    [Fact]
    public async Task WayOut_WhereFactionsAreRows_PromisesWhatItsLinkGives()
    {
        var ways = (await app.PageAsync("/analysis/attendance?faction=hamas&attendance=attended&attendance=withdrew&status=proposed")).QuerySelectorAll(".notice li").ToList();

        ways.ShouldNotBeEmpty();
        ways.ShouldContain(way => way.QuerySelector("a")!.GetAttribute("href")! == "/analysis/attendance?faction=hamas&status=proposed", "one attendance that goes without saying");
        foreach (var way in ways)
        {
            (await TotalAsync(way.QuerySelector("a")!.GetAttribute("href")!)).ShouldBe(int.Parse(Number().Matches(way.TextContent)[^1].Value, CultureInfo.InvariantCulture), way.TextContent);
        }
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?scope=context&from=2019&to=2021&certain=1")]
    [InlineData("/timeline?scope=context&to=2011&certain=1")]
    public async Task Year_OfTheStrip_PromisesWhatItsLinkGives(string address)
    {
        var years = (await app.PageAsync(address)).QuerySelectorAll(".strip a[data-year]:not([aria-current])").ToList();

        years.Count.ShouldBeGreaterThan(2);
        foreach (var year in years)
        {
            (await TotalAsync(year.GetAttribute("href")!)).ShouldBe(int.Parse(Number().Matches(year.GetAttribute("aria-label")!)[1].Value, CultureInfo.InvariantCulture), year.GetAttribute("aria-label"));
            year.GetAttribute("href")!.Contains("certain=1", StringComparison.Ordinal).ShouldBe(address.Contains("certain=1", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/timeline?scope=context")]
    [InlineData("/timeline?scope=context&from=2019&to=2021&certain=1")]
    public async Task Fold_InFrontOfTheStrip_PromisesWhatItsLinkGives(string address)
    {
        var fold = (await app.PageAsync(address)).QuerySelectorAll(".strip a:has(text.fold)").ShouldHaveSingleItem();

        (await TotalAsync(fold.GetAttribute("href")!)).ShouldBe(int.Parse(Number().Matches(fold.GetAttribute("aria-label")!)[^1].Value, CultureInfo.InvariantCulture), fold.GetAttribute("aria-label"));
        fold.GetAttribute("href")!.Contains("certain=1", StringComparison.Ordinal).ShouldBe(address.Contains("certain=1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/timeline?from=2019&to=2021&certain=1", ".strip a.part", true)]
    [InlineData("/timeline?from=2011&to=2021&certain=1&scope=context&view=lanes&zoom=quarter", ".lanes a.period", false)]
    [InlineData("/timeline?from=2019&to=2021&certain=1&scope=context&view=lanes&zoom=month", ".lanes a.period", false)]
    [InlineData("/timeline?from=2019&to=2021", ".strip a.part", true)]
    public async Task Part_OfTheStripOrTheLanes_LeadsToAllThatBeginsInIt(string address, string parts, bool isCounted)
    {
        var links = (await app.PageAsync(address)).QuerySelectorAll(parts).Take(12).ToList();

        links.ShouldNotBeEmpty();
        foreach (var link in links)
        {
            var href = link.GetAttribute("href")!;
            href.ShouldNotContain("certain=1");
            var begins = isCounted ? Number().Matches(link.GetAttribute("aria-label")!.Split(':')[1]).Sum(number => int.Parse(number.Value, CultureInfo.InvariantCulture)) : 1;
            (await TotalAsync(href)).ShouldBeGreaterThanOrEqualTo(begins, link.GetAttribute("aria-label") ?? link.TextContent);
        }
    }

    [Fact]
    public async Task Years_IntoWhichOnlySomethingLongerReaches_AreListed()
    {
        var years = (await app.PageAsync("/timeline?scope=context")).QuerySelectorAll("a.facet[href*='from=']").Select(facet => facet.QuerySelector("bdi")!.TextContent).ToList();

        years.ShouldContain("2022"); // nothing begins in it
        years.Count.ShouldBe(years.Distinct().Count());
    }

    [Fact]
    public async Task Attended_AskedForAlone_MeansThatAnybodyCame()
    {
        var page = await app.PageAsync("/timeline");
        var attended = page.QuerySelectorAll("a.facet[href='/timeline?attendance=attended']").ShouldHaveSingleItem();

        var all = await TotalAsync("/timeline");
        int.Parse(attended.QuerySelector(".n")!.TextContent, CultureInfo.InvariantCulture).ShouldBeLessThan(all);
        (await app.PageAsync("/timeline?attendance=attended")).QuerySelectorAll("li.entry").ShouldAllBe(entry => entry.QuerySelector(".who") != null);
        (await app.PageAsync("/timeline?faction=hamas")).QuerySelectorAll("span.facet[aria-current]").ShouldHaveSingleItem().TextContent.Trim().ShouldBe("attended");
    }

    private static IEnumerable<((string Heading, string Text) Name, IElement Facet)> Facets(IDocument page, string facets) => page.QuerySelectorAll(".facets section").SelectMany(
        section => section.QuerySelectorAll(facets).Select(facet => ((section.QuerySelector("h2")!.TextContent.Trim(), facet.QuerySelector("bdi")!.TextContent.Trim()), facet)));

    private async Task<int> TotalAsync(string address)
    {
        var data = address.Contains('?', StringComparison.Ordinal) ? address.Replace("?", ".json?", StringComparison.Ordinal) : $"{address}.json";
        return (int)JsonNode.Parse(await app.Client.GetStringAsync(new Uri(data, UriKind.Relative)))!["total"]!;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
