using System.Net;

namespace ReconTracker.Web.Tests.Logs;

/// <summary>What Prometheus reads, and who else may.</summary>
public sealed class MetricsTests(SeededApp app)
{
    private static readonly Uri Metrics = new("/metrics", UriKind.Relative);

    [Fact]
    public async Task Metrics_AskedForOnThisMachine_AreTheNumbersOfNow()
    {
        using var first = await app.Client.GetAsync(Metrics); // counting begins
        await app.Client.GetStringAsync(new Uri("/people/mustafa-barghouti?metrics=secret", UriKind.Relative));

        using var answer = await app.Client.GetAsync(Metrics);
        var text = await answer.Content.ReadAsStringAsync();

        answer.Content.Headers.ContentType!.ToString().ShouldStartWith("text/plain; version=0.0.4");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        text.ShouldContain("recontracker_database_reachable");
        text.ShouldMatch("(?m)^recontracker_edition [0-9]+$"); // of which application of the tests, is not said
        text.ShouldContain("http_route=\"/people/{slug}\"");
        text.ShouldContain("process_working_set_bytes");
        text.ShouldNotContain("barghouti");
        text.ShouldNotContain("secret");
        text.ShouldNotContain("Host=", customMessage: "a connection string");
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    [InlineData("X-Forwarded-Proto", "https")]
    public async Task Metrics_PassedOnByAProxy_AreNotThere_UnlessTheyAreForAll(string header, string value)
    {
        (await StatusAsync(app.Client, header, value)).ShouldBe(HttpStatusCode.NotFound);

        await using var own = await app.StartAsync(seeded: false, ("Metrics:ForAll", "true"));
        (await StatusAsync(own.Client, header, value)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Metrics_AskedForFromAnotherAddress_AreNotThere()
    {
        await using var behind = await app.StartAsync(seeded: false, ("ForwardedHeaders_Enabled", "true"));

        (await StatusAsync(behind.Client, "X-Forwarded-For", "203.0.113.7")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Metrics);
        request.Headers.Add(header, value);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
