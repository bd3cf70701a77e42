using Microsoft.Net.Http.Headers;

namespace ReconTracker.Web.Formats;

/// <summary>A file of any length, written while it is read. Who asks for its headers only (HEAD) gets them without anything being read.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="WriteAsync">Writes it, until the reader goes away.</param>
internal sealed record ExportFile(string Name, string ContentType, Func<Stream, CancellationToken, Task> WriteAsync) : IResult
{
    /// <summary>A table, row by row.</summary>
    public static ExportFile Table(string name, IReadOnlyList<string> columns, Func<CancellationToken, IAsyncEnumerable<string?[]>> rows) =>
        new(name, Csv.ContentType, (stream, stop) => Csv.WriteAsync(stream, columns, rows(stop), stop));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(Name);
        httpContext.Response.ContentType = ContentType;
        httpContext.Response.Headers.ContentDisposition = disposition.ToString();
        return HttpMethods.IsHead(httpContext.Request.Method) ? Task.CompletedTask : WriteAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }
}
