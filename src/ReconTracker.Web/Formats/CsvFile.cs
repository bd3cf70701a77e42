namespace ReconTracker.Web.Formats;

/// <summary>A table as a file, written line by line as it is read.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record CsvFile(string Name, IReadOnlyList<string> Columns, IAsyncEnumerable<string?[]> Rows) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = Csv.ContentType;
        httpContext.Response.Headers.ContentDisposition = $"inline; filename=\"recontracker-{Name}.csv\"";
        return Csv.WriteAsync(httpContext.Response.Body, Columns, Rows, httpContext.RequestAborted);
    }
}
