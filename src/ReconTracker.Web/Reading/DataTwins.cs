using Microsoft.Net.Http.Headers;

namespace ReconTracker.Web.Reading;

/// <summary>The data of a page stands at the page's address with <c>.json</c>, or at the address itself for those who accept JSON rather than HTML.</summary>
internal static class DataTwins
{
    public const string Suffix = ".json";

    // other formats of a page; their errors are for programs too
    private static readonly string[] DataSuffixes = [Suffix, ".csv", ".ics", ".atom", ".ris", ".bib", ".jsonl", ".jsonld", ".graphml"];

    public static bool WantsData(this HttpRequest request) =>
        request.Path.Value is { } path && (DataSuffixes.Contains(Path.GetExtension(path)) || path.StartsWith("/health", StringComparison.Ordinal)) || PrefersJson(request);

    public static void UseDataTwins(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var path = context.Request.Path.Value ?? "/";
        if (path != "/" && !Path.HasExtension(path) && !path.StartsWith("/health", StringComparison.Ordinal) && PrefersJson(context.Request))
        {
            context.Request.Path = path + Suffix;
        }

        return next(context);
    });

    private static bool PrefersJson(HttpRequest request)
    {
        var accept = request.GetTypedHeaders().Accept;
        return Quality(accept, "json") > Quality(accept, "html");
    }

    private static double Quality(IList<MediaTypeHeaderValue> accept, string kind) => accept
        .Where(type => type.SubType.Equals(kind, StringComparison.OrdinalIgnoreCase) || type.SubType.EndsWith("+" + kind, StringComparison.OrdinalIgnoreCase))
        .Select(type => type.Quality ?? 1).DefaultIfEmpty(0).Max();
}
