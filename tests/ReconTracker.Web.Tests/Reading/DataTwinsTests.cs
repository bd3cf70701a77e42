using System.Text.Json;

namespace ReconTracker.Web.Tests.Reading;

public sealed class DataTwinsTests(SeededApp app)
{
    [Theory]
    [InlineData("/topics.json", "definition")]
    [InlineData("/people.json", "names")]
    [InlineData("/sources.json", "headline")]
    public async Task ListAsData_EveryRecord_IsWhole(string path, string property)
    {
        using var records = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri(path, UriKind.Relative)));

        records.RootElement.GetArrayLength().ShouldBeGreaterThan(0);
        records.RootElement.EnumerateArray().Where(record => !record.TryGetProperty(property, out _)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_ReaderAcceptsJsonOnly_GetsItsData()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/codebook");
        request.Headers.Accept.ParseAdd("application/json");
        using var answer = await app.Client.SendAsync(request);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        answer.Headers.Vary.ShouldContain("Accept");
    }
}
