using Microsoft.Net.Http.Headers;

namespace ReconTracker.Web.Publishing;

/// <summary>
/// Answers are kept compressed, once for each encoding. A request's list of encodings is therefore brought down to the one that the answer will have:
/// what is kept under a name is then what everybody who asks for that name can read.
/// </summary>
internal static class OneEncoding
{
    private static readonly string[] Known = ["br", "gzip"];

    public static void UseOneEncoding(this WebApplication app) => app.Use((context, next) =>
    {
        var accepted = context.Request.GetTypedHeaders().AcceptEncoding;
        context.Request.Headers.AcceptEncoding = Known.FirstOrDefault(encoding => accepted.Any(value => IsAccepted(value, encoding)));
        return next(context);
    });

    private static bool IsAccepted(StringWithQualityHeaderValue value, string encoding) => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && value.Quality is null or > 0;
}
