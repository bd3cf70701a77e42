using System.Text;

namespace ReconTracker.Web.Formats;

/// <summary>A table as a file, written line by line as it is read.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Lines">The names of the columns, then the rows.</param>
internal sealed record CsvFile(string Name, IAsyncEnumerable<IReadOnlyList<string?>> Lines) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = Csv.MediaType;
        httpContext.Response.Headers.ContentDisposition = $"inline; filename=\"recontracker-{Name}.csv\"";
        await using var body = new StreamWriter(httpContext.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 14, leaveOpen: true);
        await foreach (var line in Lines.WithCancellation(httpContext.RequestAborted))
        {
            await body.WriteAsync(Csv.Line(line));
        }
    }
}
