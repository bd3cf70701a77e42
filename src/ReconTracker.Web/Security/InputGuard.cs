using Microsoft.AspNetCore.WebUtilities;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Security;

/// <summary>Refuses addresses that no page could mean: control characters, half characters, values without end.</summary>
internal static class InputGuard
{
    private const int LongestAddress = 8000;

    private const int LongestValue = 1000;

    public static void UseInputGuard(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (Problem(context.Request) is { } problem)
        {
            Refuse(context, StatusCodes.Status400BadRequest, problem);
            return;
        }

        await next(context);
    });

    /// <summary>Refuses a request with a reason for people.</summary>
    public static void Refuse(HttpContext context, int status, string reason)
    {
        context.Items[typeof(InputGuard)] = reason;
        context.Response.StatusCode = status;
    }

    /// <summary>Why the address of a request was refused, in one sentence.</summary>
    public static string? Reason(HttpContext context) => context.Items[typeof(InputGuard)] as string;

    private static string? Problem(HttpRequest request)
    {
        if ((request.Path.Value?.Length ?? 0) + (request.QueryString.Value?.Length ?? 0) > LongestAddress)
        {
            return $"The address is longer than {LongestAddress} characters.";
        }

        try
        {
            PlainText.NormalizeLine(request.Path.Value ?? "/", LongestAddress);
            foreach (var (name, values) in request.Query)
            {
                PlainText.Normalize(name, LongestValue);
                foreach (var value in values)
                {
                    PlainText.Normalize(value ?? "", LongestValue);
                }
            }

            return null;
        }
        catch (FormatException problem)
        {
            return problem.Message;
        }
    }
}
