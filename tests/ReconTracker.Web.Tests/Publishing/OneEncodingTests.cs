using System.IO.Compression;

namespace ReconTracker.Web.Tests.Publishing;

/// <summary>What is kept compressed for one reader can be read by every reader it is given to.</summary>
public sealed class OneEncodingTests(SeededApp app)
{
    [Theory]
    [InlineData("br, gzip, deflate, zstd", "br")]
    [InlineData("gzip, deflate, BR;q=0.1", "br")]
    [InlineData("gzip;q=0.5, br;q=0", "gzip")]
    [InlineData("zstd", "")]
    [InlineData("identity", "")]
    [InlineData("", "")]
    public async Task Page_InTheEncodingAskedFor_IsTheSamePage(string accepted, string encoding)
    {
        var plain = await app.Client.GetStringAsync(new Uri("/topics", UriKind.Relative));

        // twice: as it is made, and as it is kept
        for (var round = 0; round < 2; round++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/topics");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
            using var answer = await app.Client.SendAsync(request);
            answer.Content.Headers.ContentEncoding.ShouldBe(encoding.Length > 0 ? [encoding] : []);
            (await ReadAsync(answer.Content, encoding)).ShouldBe(plain);
        }
    }

    private static async Task<string> ReadAsync(HttpContent content, string encoding)
    {
        var body = await content.ReadAsStreamAsync();
        using var reader = new StreamReader(encoding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        });
        return await reader.ReadToEndAsync();
    }
}
