using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Accounts;

/// <summary>Another password, for whoever knows the old one.</summary>
public sealed partial class PasswordPage : ComponentBase
{
    /// <summary>Why it was refused.</summary>
    [Parameter]
    public string? Data { get; set; }

    /// <summary>For its forms.</summary>
    [Parameter, EditorRequired]
    public required AntiforgeryTokenSet Token { get; set; }

    internal static IResult Show(HttpContext context) => context.Page<PasswordPage>();

    internal static async Task<IResult> TakeAsync(HttpContext context, IFormCollection form, OwnAccount own, SigningIn signingIn)
    {
        var me = context.User.Standing()!;
        if (form.Value("new") != form.Value("again"))
        {
            return context.Page<PasswordPage>(Texts.T("account.password.differs"), StatusCodes.Status400BadRequest);
        }

        var asked = await signingIn.AgainAsync(me, form.Value("current"), context.Connection.RemoteIpAddress);
        if (asked != SignInOutcome.In)
        {
            return asked == SignInOutcome.Busy ? AccountEndpoints.Busy : context.Page<PasswordPage>(Texts.T("account.password.wrong"), StatusCodes.Status400BadRequest);
        }

        var result = await own.ChangePasswordAsync(me, form.Value("current"), form.Value("new"));
        return result.Succeeded ? TypedResults.LocalRedirect(Links.Account.Home) : context.Page<PasswordPage>(Sentence(result), StatusCodes.Status400BadRequest);
    }

    /// <summary>Why a password was refused, in the reader's language.</summary>
    internal static string Sentence(IdentityResult refused) => Texts.T($"account.password.{refused.Errors.First().Code}", PassphraseRules.Alone, PassphraseRules.WithSecondFactor);
}
