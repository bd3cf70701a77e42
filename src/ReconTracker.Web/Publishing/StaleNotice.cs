using System.IO.Compression;
using System.Text;
using Microsoft.Net.Http.Headers;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Publishing;

/// <summary>While the database is away, cached pages stay readable and say that they may be out of date.</summary>
internal static class StaleNotice
{
    /// <summary>Where the layout leaves room for the notice.</summary>
    public const string Marker = "<!--notice-->";

    public static void UseStaleNotice(this WebApplication app)
    {
        var state = app.Services.GetRequiredService<PublishedState>();
        app.Use(async (context, next) =>
        {
            if (state.IsReachable)
            {
                await next(context);
                return;
            }

            var wire = context.Response.Body;
            using var page = new MemoryStream();
            context.Response.Body = page;
            try
            {
                await next(context);
            }
            finally
            {
                context.Response.Body = wire;
            }

            await SendAsync(context, page);
        });
    }

    /// <summary>The page as it was before it was compressed; it then goes out as it is.</summary>
    private static Stream Plain(MemoryStream page, IHeaderDictionary headers)
    {
        page.Position = 0;
        var encoding = headers.ContentEncoding.ToString();
        headers.Remove(HeaderNames.ContentEncoding);
        return encoding switch
        {
            "br" => new BrotliStream(page, CompressionMode.Decompress),
            "gzip" => new GZipStream(page, CompressionMode.Decompress),
            _ => page,
        };
    }

    private static async Task SendAsync(HttpContext context, MemoryStream page)
    {
        var body = page.ToArray();
        if (context.Response is { StatusCode: StatusCodes.Status200OK, ContentType: { } type } && type.StartsWith("text/html", StringComparison.Ordinal))
        {
            using var plain = new MemoryStream();
            await Plain(page, context.Response.Headers).CopyToAsync(plain);
            var notice = $"""<p class="notice stale" role="status">{T("stale.notice")}</p>""";
            body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(plain.ToArray()).Replace(Marker, notice, StringComparison.Ordinal));
            context.Response.ContentLength = null;
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            context.Response.Headers.Warning = "110 - \"Response is Stale\"";
        }

        // writing nothing would still begin the answer, and an error could no longer be explained
        if (body.Length > 0)
        {
            await context.Response.Body.WriteAsync(body);
        }
    }
}
