using Microsoft.Net.Http.Headers;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Security;

/// <summary>
/// Before the editors' side: passwords and sessions cross no network in the clear (https, or this machine), circuits are opened by our own pages only, and nothing is kept by anyone.
/// </summary>
internal static class EditorsDoor
{
    private const string Circuits = "/_blazor";

    private static readonly string[] Rooms = ["/account", "/edit", Circuits];

    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    public static void UseEditorsDoor(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!Rooms.Any(room => request.Path.StartsWithSegments(room)))
        {
            return next(context);
        }

        if (!request.IsHttps && !ThisMachine.Contains(request.Host.Host))
        {
            InputGuard.Refuse(context, StatusCodes.Status403Forbidden, T("account.https"));
            return Task.CompletedTask;
        }

        if (request.Path.StartsWithSegments(Circuits) && !IsOurs(request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.Remove(HeaderNames.Pragma);
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Whether a request comes from one of our own pages.</summary>
    /// <remarks>Our pages send no referrer, so browsers write <c>null</c> for the origin of what is not fetched by a script; then they say by themselves, and no page can, whether it was of the same origin.</remarks>
    private static bool IsOurs(HttpRequest request) => request.Headers.Origin.ToString() switch
    {
        "" or "null" => !request.HttpContext.WebSockets.IsWebSocketRequest && (request.Headers["Sec-Fetch-Site"] == "same-origin" || HttpMethods.IsGet(request.Method)),
        var origin => IsOurs(request, origin),
    };

    /// <summary>Whether an origin is the address at which the site was asked for.</summary>
    internal static bool IsOurs(HttpRequest request, string origin) => string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
