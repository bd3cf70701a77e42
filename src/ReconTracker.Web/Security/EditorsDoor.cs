using Microsoft.AspNetCore.Http.Features;
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
    /// <remarks>
    /// Our pages send no referrer, so browsers write <c>null</c> for the origin of what is not fetched by a script; then they say by themselves, and no page can, whether it was of the same origin.
    /// A socket is asked for with the origin always, and no page is kept from asking: what the header says must be ours.
    /// </remarks>
    private static bool IsOurs(HttpRequest request)
    {
        var (origin, site) = (request.Headers.Origin.ToString(), request.Headers["Sec-Fetch-Site"].ToString());
        return origin is not ("" or "null") ? IsOurs(request, origin)
            : !AsksForSocket(request) && (site == "same-origin" || origin.Length == 0 && site.Length == 0 && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)));
    }

    // before the middleware of WebSockets has run, nothing else says so
    private static bool AsksForSocket(HttpRequest request) => HttpMethods.IsConnect(request.Method)
        || request.HttpContext.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true }
        || request.Headers.Upgrade.ToString().Contains("websocket", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an origin is the address at which the site was asked for.</summary>
    internal static bool IsOurs(HttpRequest request, string origin) => string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
