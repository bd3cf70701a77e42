using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;

namespace ReconTracker.Web.Accounts;

/// <summary>The second step: a code of the authenticator, or a recovery code.</summary>
public sealed partial class CodePage : ComponentBase
{
    /// <summary>Where it goes on.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    /// <summary>For its forms.</summary>
    [Parameter, EditorRequired]
    public required AntiforgeryTokenSet Token { get; set; }

    internal static IResult Show(HttpContext context, string? returnUrl) => context.Page<CodePage>(new Model(AccountEndpoints.Onward(returnUrl)));

    internal static Task<IResult> TakeCodeAsync(HttpContext context, IFormCollection form, SigningIn signingIn, string? returnUrl) =>
        TakeAsync(context, form, signingIn, AccountEndpoints.Onward(returnUrl), isRecoveryCode: false);

    internal static Task<IResult> TakeRecoveryCodeAsync(HttpContext context, IFormCollection form, SigningIn signingIn, string? returnUrl) =>
        TakeAsync(context, form, signingIn, AccountEndpoints.Onward(returnUrl), isRecoveryCode: true);

    private static async Task<IResult> TakeAsync(HttpContext context, IFormCollection form, SigningIn signingIn, string onward, bool isRecoveryCode) =>
        await signingIn.WithCodeAsync(form.Value("code"), isRecoveryCode, context.Connection.RemoteIpAddress) switch
        {
            SignInOutcome.In => TypedResults.LocalRedirect(onward),
            SignInOutcome.Busy => AccountEndpoints.Busy,
            SignInOutcome.BeginAgain => TypedResults.LocalRedirect(Links.Account.SignInTo(onward)),
            _ => context.Page<CodePage>(new Model(onward, isRecoveryCode ? "account.code.recovery.refused" : "account.code.refused", isRecoveryCode), StatusCodes.Status400BadRequest),
        };

    /// <param name="Onward">The page that was asked for.</param>
    /// <param name="Refused">What is said of the attempt before, when it failed.</param>
    /// <param name="IsRecovering">Whether that was a recovery code.</param>
    public sealed record Model(string Onward, string? Refused = null, bool IsRecovering = false);
}
