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
    [InlineData("/analysis/positions?topic=unity_restoration")]
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

    private async Task<int> TotalAsync(string address)
    {
        var data = address.Contains('?', StringComparison.Ordinal) ? address.Replace("?", ".json?", StringComparison.Ordinal) : $"{address}.json";
        return (int)JsonNode.Parse(await app.Client.GetStringAsync(new Uri(data, UriKind.Relative)))!["total"]!;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
