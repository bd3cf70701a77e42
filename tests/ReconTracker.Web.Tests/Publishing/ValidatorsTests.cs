using System.Net;
using System.Net.Http.Headers;
using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Publishing;
using ReconTracker.Web.Tests.Data;
using ReconTracker.Web.Tests.Security;

namespace ReconTracker.Web.Tests.Publishing;

public sealed class ValidatorsTests(SeededApp app)
{
    [Theory]
    [InlineData("/codebook")]
    [InlineData("/codebook.json")]
    [InlineData("/css/base.css")]
    public async Task Answer_KnownToTheReader_IsNotSentAgain(string path)
    {
        using var first = await app.Client.GetAsync(new Uri(path, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        using var second = await app.Client.SendAsync(request);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        BorderTests.ShouldBeGuarded(second);
    }

    [Theory]
    [InlineData("/timeline", "/meetings/no-such", "text/html", HttpStatusCode.NotFound)]
    [InlineData("/timeline", "/ar/timeline", "text/html", HttpStatusCode.OK)]
    [InlineData("/timeline", "/timeline?faction=hamas", "text/html", HttpStatusCode.OK)]
    [InlineData("/codebook", "/codebook", "application/json", HttpStatusCode.OK)]
    [InlineData("/codebook.json", "/codebook", "application/json", HttpStatusCode.NotModified)]
    public async Task Tag_OfOneAddress_IsNoneOfAnother(string known, string path, string accept, HttpStatusCode expected)
    {
        using var first = await app.Client.GetAsync(new Uri(known, UriKind.Relative));
        using var answer = await AskAsync(app.Client, path, first.Headers.ETag.ShouldNotBeNull(), accept);

        answer.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Page_Cached_ChangesWhenSomethingIsPublished()
    {
        const string Path = "/topics/elections";
        await using var own = await app.StartAsync();
        var editor = new Editor(own.ConnectionString);
        var topic = (await editor.ReadAsync<TopicRecord>(RecordKind.Topic, new("elections"))).ShouldNotBeNull();
        var (before, tag) = await ReadAsync(own.Client, Path);
        (await ReadAsync(own.Client, Path)).ShouldBe((before, tag));

        await editor.SaveAsync(topic with { Definition = "Published by someone else." });

        var (text, renewed) = (before, tag);
        for (var patience = 200; (text == before || renewed.Equals(tag)) && patience > 0; patience--)
        {
            await Task.Delay(50);
            (text, renewed) = await ReadAsync(own.Client, Path);
        }

        text.ShouldContain("Published by someone else.");
        renewed.ShouldNotBe(tag);
        using var answer = await AskAsync(own.Client, Path, tag, "text/html");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void Build_OfOtherFiles_HasAnotherName()
    {
        var folder = Directory.CreateTempSubdirectory("recontracker-build-").FullName;
        var translation = System.IO.Path.Combine(Directory.CreateDirectory(System.IO.Path.Combine(folder, "ar")).FullName, "ReconTracker.Web.resources.dll");
        File.WriteAllText(translation, "one");
        var one = BuildId.Of(folder);
        File.WriteAllText(translation, "two");

        BuildId.Of(folder).ShouldNotBe(one);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(string Text, EntityTagHeaderValue Tag)> ReadAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (await answer.Content.ReadAsStringAsync(), answer.Headers.ETag.ShouldNotBeNull());
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient client, string path, EntityTagHeaderValue known, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(known);
        request.Headers.Accept.ParseAdd(accept);
        return client.SendAsync(request);
    }

    [Fact]
    public async Task Error_OfAReadingAddress_HasNoValidators()
    {
        using var answer = await app.Client.GetAsync(new Uri("/meetings/nowhere.json", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Headers.ETag.ShouldBeNull();
        answer.Content.Headers.LastModified.ShouldBeNull();
        answer.Headers.CacheControl!.Public.ShouldBeFalse();
    }
}
