using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace ReconTracker.Web.Tests.Reading.Analysis;

public sealed class AttendancePageTests(SeededApp app)
{
    [Theory]
    [InlineData("")]
    [InlineData("?per=quarter&scope=context")]
    [InlineData("?faction=hamas&faction=pij")]
    [InlineData("?from=2019&to=2021")]
    public async Task Table_OfThePage_AddsUpToItsFile(string query)
    {
        var page = await app.PageAsync($"/analysis/attendance{query}");
        var file = await app.Client.TableAsync($"/analysis/attendance.csv{query}");
        var byYear = !query.Contains("per=quarter", StringComparison.Ordinal);

        var lines = page.QuerySelectorAll("details.twin tbody tr").Select(row => (
            Party: row.QuerySelector("th a")!.GetAttribute("href")!.Split('/')[^1],
            When: row.QuerySelectorAll("td")[0].TextContent.Trim(),
            Counts: row.QuerySelectorAll("td.n").Select(cell => cell.TextContent is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0).ToList())).ToList();

        lines.ShouldNotBeEmpty();
        foreach (var (party, when, counts) in lines)
        {
            var rows = file.Where(row => row["party"] == party && When(row, byYear) == when).ToList();
            int Sum(params string[] attendances) => rows.Where(row => attendances.Contains(row["attendance"])).Sum(row => int.Parse(row["meetings"], CultureInfo.InvariantCulture));
            counts.ShouldBe([Sum("attended"), Sum("invited", "accepted", "expected"), Sum("declined", "boycotted", "withdrew"), Sum("not_invited", "unknown")], $"{party} {when}");
        }

        lines.Sum(line => line.Counts.Sum()).ShouldBe(file.Sum(row => int.Parse(row["meetings"], CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?scope=context")]
    [InlineData("?per=quarter&scope=context")]
    [InlineData("?from=2019-05&to=2021-02&scope=context")]
    [InlineData("?from=2011&certain=1&scope=context")]
    [InlineData("?scope=context&from=2022&to=2022", 1)] // all began before, and something is under way
    [InlineData("?faction=russia-mfa&from=2022&to=2023", 1)]
    [InlineData("?faction=russia-mfa&from=2022&to=2023&per=quarter", 1)]
    public async Task Row_OfAPeriod_CountsWhatItsLinkGives(string query, int least = 6)
    {
        var rows = (await app.PageAsync($"/analysis/attendance{query}")).QuerySelectorAll("details.twin tbody tr").Where(row => row.QuerySelector("td a") is not null).ToList();

        rows.Count.ShouldBeGreaterThanOrEqualTo(least);
        foreach (var row in rows)
        {
            var href = row.QuerySelector("td a")!.GetAttribute("href")!;
            var data = JsonNode.Parse(await app.Client.GetStringAsync(new Uri(href.Replace("/timeline", "/timeline.json", StringComparison.Ordinal), UriKind.Relative)))!;
            row.QuerySelectorAll("td.n").Sum(cell => cell.TextContent is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0).ShouldBe((int)data["total"]!, href);
        }
    }

    [Fact]
    public async Task Planned_WithoutASetDay_CountsInTheYearInWhichItMayFall()
    {
        var rows = await app.Client.TableAsync("/analysis/attendance.csv?q=planned&faction=hamas&status=proposed");
        var all = await app.Client.TableAsync("/analysis/attendance.csv?faction=hamas");

        rows.Concat(all).ShouldAllBe(row => row["year"].Length > 0, "a day is known of each");
        all.Where(row => row["year"] == "2021").Sum(row => int.Parse(row["meetings"], CultureInfo.InvariantCulture)).ShouldBe(2);
    }

    [Fact]
    public async Task Period_WhereOthersAreAskedForToo_IsNoLink() =>
        (await app.PageAsync("/analysis/attendance?with=fatah")).QuerySelectorAll("details.twin tbody td a").ShouldBeEmpty();

    [Fact]
    public async Task Bars_OfAllFactions_AreOnOneScale()
    {
        var page = await app.PageAsync("/analysis/attendance");
        var data = JsonNode.Parse(await app.Client.GetStringAsync(new Uri("/analysis/attendance.json", UriKind.Relative)))!;

        var heights = page.QuerySelectorAll(".multiples rect").Select(bar => double.Parse(bar.GetAttribute("height")!, CultureInfo.InvariantCulture)
            / int.Parse(bar.QuerySelector("title")!.TextContent.Split(' ')[^1], CultureInfo.InvariantCulture)).ToList();
        heights.Count.ShouldBeGreaterThan(10);
        heights.ShouldAllBe(height => Math.Abs(height - heights[0]) < 0.02);
        page.QuerySelectorAll(".multiples > li").Length.ShouldBe(data["attendance"]!.AsArray().Select(row => row!["party"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public async Task Faction_Asked_ShowsWhatItWasAskedToEvenWhereItDidNotCome()
    {
        var page = await app.PageAsync("/analysis/attendance?faction=hamas");

        page.QuerySelectorAll(".multiples > li").ShouldHaveSingleItem().QuerySelectorAll("rect.asked").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("per=week")]
    [InlineData("per=")]
    public async Task Value_Unreadable_IsLeftOut(string query) =>
        (await app.PageAsync($"/analysis/attendance?{query}")).QuerySelectorAll(".notice[role=note] li").Length.ShouldBe(query == "per=" ? 0 : 1);

    private static string When(Dictionary<string, string> row, bool byYear) => row["year"].Length == 0 ? "Without a date" : byYear ? row["year"] : $"{row["year"]}, quarter {row["quarter"]}";
}
