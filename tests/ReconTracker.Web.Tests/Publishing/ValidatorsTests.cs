using System.Net;
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
