using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Web.Reading;
using ReconTracker.Web.Reading.Problems;

namespace ReconTracker.Web.Security;

/// <summary>Every error as a page for readers and as problem details (RFC 9457) for programs; never a stack trace.</summary>
internal static class ReadableErrors
{
    public static void UseReadableErrors(this WebApplication app)
    {
        app.UseStatusCodePages(context => AnswerAsync(context.HttpContext));
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            AllowStatusCode404Response = true,
            ExceptionHandler = context =>
            {
                var problem = context.Features.Get<IExceptionHandlerFeature>()?.Error;
                context.Response.StatusCode = problem switch
                {
                    BadHttpRequestException bad => bad.StatusCode,
                    _ when IsDatabaseAway(problem) => StatusCodes.Status503ServiceUnavailable,
                    _ => StatusCodes.Status500InternalServerError,
                };
                return AnswerAsync(context);
            },
            SuppressDiagnosticsCallback = context => IsDatabaseAway(context.Exception),
        });
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        if (status is StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "5";
        }

        var reason = InputGuard.Reason(context);
        if (context.Request.WantsData())
        {
            await TypedResults.Problem(statusCode: status, detail: reason).ExecuteAsync(context);
        }
        else
        {
            await new RazorComponentResult<ProblemPage>(new Dictionary<string, object?> { [nameof(ProblemPage.Status)] = status, [nameof(ProblemPage.Reason)] = reason, [nameof(ProblemPage.Path)] = context.Request.Path.Value })
            {
                StatusCode = status,
            }.ExecuteAsync(context);
        }
    }

    private static bool IsDatabaseAway(Exception? problem) => problem switch
    {
        null => false,
        NpgsqlException or TimeoutException or OperationCanceledException => true,
        DbUpdateException or InvalidOperationException => IsDatabaseAway(problem.InnerException),
        _ => false,
    };
}
