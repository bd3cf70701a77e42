using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;

namespace ReconTracker.Web.Accounts;

/// <summary>The first step: name and password, or a passkey.</summary>
public sealed partial class SignInPage : ComponentBase
{
    /// <summary>What is said, and where it goes on.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    /// <summary>For its forms.</summary>
    [Parameter, EditorRequired]
    public required AntiforgeryTokenSet Token { get; set; }

    internal static IResult Show(HttpContext context, string? returnUrl, string? chosen) =>
        context.Page<SignInPage>(new Model(AccountEndpoints.Onward(returnUrl), "", IsRefused: false, chosen is not null));

    internal static async Task<IResult> TakeAsync(HttpContext context, IFormCollection form, SigningIn signingIn, string? returnUrl)
    {
        var onward = AccountEndpoints.Onward(returnUrl);
        return await signingIn.WithPasswordAsync(form.Value("name"), form.Value("password"), context.Connection.RemoteIpAddress) switch
        {
            SignInOutcome.In => TypedResults.LocalRedirect(onward),
            SignInOutcome.NeedsCode => TypedResults.LocalRedirect(Links.Account.CodeTo(onward)),
            SignInOutcome.Busy => AccountEndpoints.Busy,
            _ => context.Page<SignInPage>(new Model(onward, form.Value("name"), IsRefused: true, IsChosen: false), StatusCodes.Status400BadRequest),
        };
    }

    /// <param name="Onward">The page that was asked for.</param>
    /// <param name="Name">What was typed.</param>
    /// <param name="IsRefused">Whether the attempt before failed.</param>
    /// <param name="IsChosen">Whether a password was chosen just now.</param>
    public sealed record Model(string Onward, string Name, bool IsRefused, bool IsChosen);
}
