using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ReconTracker.Web.Security;

/// <summary>
/// Over https every cookie is called <c>__Host-...</c>: browsers then take it only from this very host, for all of it, and secure. The rest of the application need not know;
/// what comes without the prefix, from a neighbour under the same domain, is not seen. Over http, which is for this machine only, cookies have their plain names.
/// </summary>
internal static class HostPrefix
{
    public const string Prefix = "__Host-";

    public static void UseHostPrefix(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.IsHttps)
        {
            context.Request.Headers.Cookie = Received(context.Request.Headers.Cookie);
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.SetCookie = context.Response.Headers.SetCookie.Select(cookie => Prefix + cookie).ToArray();
                return Task.CompletedTask;
            });
        }

        return next(context);
    });

    private static StringValues Received(StringValues cookies) => CookieHeaderValue.TryParseList(cookies, out var all)
        && all.Where(cookie => cookie.Name.StartsWith(Prefix, StringComparison.Ordinal)).Select(cookie => $"{cookie.Name.Value![Prefix.Length..]}={cookie.Value}").ToList() is { Count: > 0 } own
            ? string.Join("; ", own)
            : StringValues.Empty;
}
