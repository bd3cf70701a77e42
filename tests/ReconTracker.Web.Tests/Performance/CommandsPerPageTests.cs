using System.Text.RegularExpressions;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ReconTracker.Web.Tests.Performance;

/// <summary>No page asks the database more often because there is more in it.</summary>
[Collection(SharedDatabases.Name)]
public sealed partial class CommandsPerPageTests(GeneratedDatabases databases)
{
    // a page may ask this often; it is more than any does, and less than one that asks once an entry
    private const int Most = 25;

    // a page does not ask for the names of people where nobody is named: a small collection has such pages
    private const int LeftOut = 5;

    private static readonly Dictionary<string, string> Slugs = new()
    {
        ["meetings"] = "meeting-0000001",
        ["factions"] = "faction-00",
        ["institutions"] = "mediator-0",
        ["people"] = "person-000000",
        ["statements"] = "said-0000001-1",
        ["sources"] = "source-0000001",
        ["topics"] = "topic-00",
    };

    [Fact]
    public async Task Commands_OfEveryReadingAddress_DoNotGrowWithTheCollection()
    {
        await using var small = SeededApp.Start(databases.Small);
        await using var large = SeededApp.Start(databases.Large);
        var addresses = Addresses(large.Services);
        addresses.Count.ShouldBeGreaterThan(25);

        var (few, many) = (await CountAsync(small, addresses), await CountAsync(large, addresses));

        many.Where(page => page.Value > few[page.Key] + LeftOut).Select(page => $"{page.Key}: {few[page.Key]} commands become {page.Value}").ShouldBeEmpty();
        many.Where(page => page.Value > Most).Select(page => $"{page.Key}: {page.Value} commands").ShouldBeEmpty();
        many["/timeline"].ShouldBeGreaterThan(0, "commands are not counted");
    }

    private static async Task<Dictionary<string, int>> CountAsync(SeededApp.OwnApp app, IReadOnlyList<string> addresses)
    {
        using var costs = new PageCosts(app);
        var counts = new Dictionary<string, int>();
        foreach (var address in addresses.Prepend("/timeline?sort=oldest")) // whatever is read once, is read by the first
        {
            counts.Add(address, (await costs.OfAsync(address)).Commands);
        }

        return counts;
    }

    private static List<string> Addresses(IServiceProvider services) => [.. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.OfType<IOutputCachePolicy>().Any())
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Select(address => Parameter().Replace(address, parameter => SlugOf(address, parameter.Value)))
        .Distinct().Order(StringComparer.Ordinal)];

    private static string SlugOf(string address, string parameter) => parameter == "{slug}" && Slugs.TryGetValue(address.Split('/')[1], out var slug)
        ? slug
        : throw new InvalidOperationException($"Say here what stands for {parameter} in {address}.");

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
