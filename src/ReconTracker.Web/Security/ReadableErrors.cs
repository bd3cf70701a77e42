using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Accounts;
using ReconTracker.Web.Database;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading;
using ReconTracker.Web.Reading.Problems;

namespace ReconTracker.Web.Security;

/// <summary>Every error as a page for readers and as problem details (RFC 9457) for programs; never a stack trace.</summary>
internal static class ReadableErrors
{
    public static void UseReadableErrors(this WebApplication app)
    {
        app.UseStatusCodePages(context => AnswerAsync(context.HttpContext, context.HttpContext.Response.StatusCode, context.HttpContext.Request.RouteValues));
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            AllowStatusCode404Response = true,
            ExceptionHandler = context =>
            {
                var failure = context.Features.Get<IExceptionHandlerFeature>();
                return AnswerAsync(context, StatusOf(failure?.Error), failure?.RouteValues ?? context.Request.RouteValues);
            },
            SuppressDiagnosticsCallback = context => StatusOf(context.Exception) != StatusCodes.Status500InternalServerError,
        });
    }

    private static int StatusOf(Exception? problem) => problem switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when problem.IsDatabaseAway() => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static async Task AnswerAsync(HttpContext context, int status, RouteValueDictionary route)
    {
        // nothing is called so: the address is well-formed, there is just no page
        if (status == StatusCodes.Status400BadRequest && route.GetValueOrDefault("slug") is string name && !Slug.TryParse(name, out _))
        {
            status = StatusCodes.Status404NotFound;
        }

        var reason = InputGuard.Reason(context);
        PrepareHeaders(context.Response.Headers, status);
        context.Response.StatusCode = status;
        if (context.Request.WantsData())
        {
            await TypedResults.Problem(statusCode: status, detail: reason).ExecuteAsync(context);
        }
        else
        {
            // whoever is refused for their role is told which one it takes
            var role = status == StatusCodes.Status403Forbidden && reason is null ? Policies.RoleOf(context.GetEndpoint()) : null;
            await new RazorComponentResult<ProblemPage>(new Dictionary<string, object?>
            {
                [nameof(ProblemPage.Status)] = status,
                [nameof(ProblemPage.Reason)] = reason,
                [nameof(ProblemPage.Path)] = context.Request.Path.Value,
                [nameof(ProblemPage.Role)] = role,
                [nameof(ProblemPage.Who)] = role is null ? null : context.User.Standing(),
            })
            {
                StatusCode = status,
            }.ExecuteAsync(context);
        }
    }

    // what the page that failed has set, or what was lost with it
    private static void PrepareHeaders(IHeaderDictionary headers, int status)
    {
        headers.Remove(HeaderNames.ETag);
        headers.Remove(HeaderNames.LastModified);
        headers.CacheControl = "no-cache";
        headers.ContentLanguage = Languages.Current.Name;
        headers.Vary = HeaderNames.Accept;
        if (status is StatusCodes.Status503ServiceUnavailable)
        {
            headers.RetryAfter = "5";
        }
    }
}
