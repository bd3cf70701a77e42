using System.Net;

namespace ReconTracker.Web.Tests.Reading.Filtering;

/// <summary>Somebody who has read the beginning of an answer, and stops.</summary>
internal sealed class StalledReader : IDisposable
{
    private readonly HttpResponseMessage _answer;
    private readonly Stream _body;
    private readonly byte[] _beginning = new byte[100];

    private StalledReader(HttpResponseMessage answer, Stream body) => (_answer, _body) = (answer, body);

    public static async Task<StalledReader> OpenAsync(HttpClient client, string address)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        var reader = new StalledReader(answer, await answer.Content.ReadAsStreamAsync());
        await reader._body.ReadExactlyAsync(reader._beginning);
        return reader;
    }

    /// <summary>The whole answer, once he goes on.</summary>
    public async Task<byte[]> ReadOnAsync()
    {
        using var whole = new MemoryStream();
        await whole.WriteAsync(_beginning);
        await _body.CopyToAsync(whole);
        return whole.ToArray();
    }

    public void Dispose()
    {
        _body.Dispose();
        _answer.Dispose();
    }
}
