using System.Net;
using System.Text.Json.Nodes;

namespace ReconTracker.Web.Tests.Reading.Filtering;

/// <summary>One question, one address.</summary>
public sealed class AddressFilterTests(SeededApp app)
{
    [Theory]
    [InlineData("/timeline?with=hamas&with=fatah&sort=newest&view=list", "/timeline?with=fatah&with=hamas")]
    [InlineData("/ar/timeline?q=unity&from=&to=", "/ar/timeline?q=unity")]
    [InlineData("/timeline?faction=HAMAS&Status=Held", "/timeline?faction=hamas&status=held")]
    [InlineData("/statements?topic=elections&faction=hamas&attendance=attended", "/statements?faction=hamas&topic=elections")]
    [InlineData("/analysis/matrix?rows=attended&faction=hamas", "/analysis/matrix?faction=hamas")]
    [InlineData("/analysis/copresence?nodes=people&from=2017&view=lanes", "/analysis/copresence?from=2017&nodes=people")]
    [InlineData("/analysis/attendance?per=quarter&scope=in&scope=related", "/analysis/attendance?per=quarter")]
    [InlineData("/analysis/positions?columns=factions&q=two+states", "/analysis/positions?q=two%20states")]
    public async Task Address_InOtherWords_LeadsToItsCanonicalForm(string address, string canonical)
    {
        using var moved = await app.Client.GetAsync(new Uri(address, UriKind.Relative));
        using var there = await app.Client.GetAsync(new Uri(canonical, UriKind.Relative));

        moved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        moved.Headers.Location!.ToString().ShouldBe(canonical);
        there.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/timeline?with=hamas&with=fatah&from=soon")]
    [InlineData("/analysis/copresence?view=list&min=0")]
    public async Task Address_OfWhichSomethingIsLeftOut_StaysToBeCorrected(string address)
    {
        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/timeline?witout=pij", "witout")]
    [InlineData("/statements?factions=hamas&topic=elections", "factions")]
    [InlineData("/analysis/matrix?per=quarter", "per")]
    [InlineData("/analysis/positions?%3Cscript%3E=1", "<script>")]
    public async Task Name_OfNoFilter_IsSaidToBeLeftOut(string address, string name)
    {
        var page = await app.PageAsync(address);
        var data = JsonNode.Parse(await app.Client.GetStringAsync(new Uri(address.Replace("?", ".json?", StringComparison.Ordinal), UriKind.Relative)))!;

        page.QuerySelectorAll(".notice[role=note] li").ShouldHaveSingleItem().TextContent.ShouldContain($"{name} (no such filter)");
        data["ignored"]!.AsArray().ShouldHaveSingleItem()!["name"]!.GetValue<string>().ShouldBe(name);

        // the page without it is another in the cache
        (await app.PageAsync(address.Split('?')[0])).QuerySelectorAll(".notice[role=note]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Name_HungOnByAnotherSite_IsPassedOver() =>
        (await app.PageAsync("/timeline?utm_source=letter&fbclid=abc")).QuerySelectorAll(".notice[role=note]").ShouldBeEmpty();
}
