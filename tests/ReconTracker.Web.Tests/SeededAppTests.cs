using System.Net;

namespace ReconTracker.Web.Tests;

public sealed class SeededAppTests(SeededApp app)
{
    [Fact]
    public async Task Application_SeededDatabase_ServesARecord()
    {
        using var answer = await app.Client.GetAsync(new Uri("/factions/hamas.json", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("\"hamas\"");
    }

    [Fact]
    public async Task OwnApplication_OwnDatabase_IsTheOneItUses()
    {
        await using var own = await app.StartAsync(seeded: false);
        await using var db = SeededApp.Connect(own.ConnectionString);

        // an empty database is seeded on start: the setting reached the product's entry point
        db.Revisions.ShouldNotBeEmpty();
        own.ConnectionString.ShouldNotBe(app.ConnectionString);
    }
}
