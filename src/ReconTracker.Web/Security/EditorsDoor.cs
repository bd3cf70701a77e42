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

    // browsers say where a socket or a form comes from; a socket that does not say is opened by none of our pages
    private static bool IsOurs(HttpRequest request) => request.Headers.Origin.ToString() is { Length: > 0 } origin
        ? string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
        : !request.HttpContext.WebSockets.IsWebSocketRequest && !HttpMethods.IsPost(request.Method);
}
