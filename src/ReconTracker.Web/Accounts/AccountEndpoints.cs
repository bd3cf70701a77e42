using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Accounts;

/// <summary>The sorts of line in the table of account addresses. Every form carries a token.</summary>
internal static class AccountEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static RouteHandlerBuilder Show(this RouteGroupBuilder group, string address, Delegate page) => group.MapMethods(address, Reading, page);

    /// <summary>What a form sends. Without the token of the form it is refused before anything is read.</summary>
    public static RouteHandlerBuilder Take(this RouteGroupBuilder group, string address, Delegate form) => group.MapPost(address, form)
        .WithMetadata(new RequireAntiforgeryTokenAttribute())
        .AddEndpointFilter((context, next) => context.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
            ? next(context)
            : ValueTask.FromResult<object?>(TypedResults.BadRequest()));

    /// <summary>Too many wait to sign in: when to come back, the page for this status says.</summary>
    public static IResult Busy => TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);

    /// <summary>A form that says how its owner signs in: where there is a second factor, it must have been shown.</summary>
    public static RouteHandlerBuilder AfterTheFactor(this RouteHandlerBuilder form) => form.AddEndpointFilter(async (context, next) =>
    {
        var http = context.HttpContext;
        if (await http.RequestServices.GetRequiredService<OwnTurn>().MayChangeFactorsAsync(http.User.Standing()!))
        {
            return await next(context);
        }

        InputGuard.Refuse(http, StatusCodes.Status403Forbidden, Texts.T("account.second.passkey_first"));
        return TypedResults.Empty;
    });

    /// <summary>A page with the token for its forms.</summary>
    public static RazorComponentResult<TPage> Page<TPage>(this HttpContext context, object? data = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        var token = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        var parameters = new Dictionary<string, object?> { ["Token"] = token };
        if (data is not null)
        {
            parameters["Data"] = data;
        }

        return new RazorComponentResult<TPage>(parameters) { StatusCode = status };
    }

    /// <summary>One value of a form; nothing where there is none.</summary>
    public static string Value(this IFormCollection form, string name) => form[name].ToString();

    /// <summary>The page to go on to: one of ours, whatever the address says.</summary>
    public static string Onward(string? page) => page is { Length: > 0 } && RedirectHttpResult.IsLocalUrl(page) && page[0] == '/' && !page.Any(char.IsControl) ? page : Links.Edit;
}
