using System.Buffers.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Accounts;

/// <summary>Passkeys (WebAuthn): adding, naming, removing, signing in. What the browser's part is, js/passkeys.js does.</summary>
internal static class PasskeyForms
{
    public const int LongestName = 40;

    /// <summary>What the browser needs to find a passkey of this site.</summary>
    public static async Task<IResult> AskAsync(SignInManager<Account> signIn) => Json(await signIn.MakePasskeyRequestOptionsAsync(user: null));

    public static async Task<IResult> SignInAsync(HttpContext context, IFormCollection form, SigningIn signingIn)
    {
        var onward = AccountEndpoints.Onward(form.Value("returnUrl"));
        return await signingIn.WithPasskeyAsync(form.Value("credential"), context.Connection.RemoteIpAddress) switch
        {
            SignInOutcome.In => TypedResults.LocalRedirect(onward),
            SignInOutcome.Busy => AccountEndpoints.Busy,
            _ => context.Page<SignInPage>(new SignInPage.Model(onward, "", IsRefused: true, IsChosen: false), StatusCodes.Status400BadRequest),
        };
    }

    /// <summary>What the browser needs to make one.</summary>
    public static async Task<IResult> OfferAsync(HttpContext context, SignInManager<Account> signIn)
    {
        var me = context.User.Standing()!;
        return Json(await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = me.Account.ToString(), Name = me.Name, DisplayName = me.Name }));
    }

    public static async Task<IResult> AddAsync(HttpContext context, IFormCollection form, SignInManager<Account> signIn, OwnAccount own, OwnTurn turn, OwnFactors factors)
    {
        var me = context.User.Standing()!;
        var proof = await ProofAsync(signIn, form.Value("credential"));
        if (proof is not { Succeeded: true } || proof.UserEntity.Id != me.Account.ToString() || Name(form) is not { } name)
        {
            return await AccountPage.PageAsync(context, own, turn, Texts.T("account.passkey.failed"));
        }

        proof.Passkey.Name = name;
        await factors.AddPasskeyAsync(me, proof.Passkey);
        return TypedResults.LocalRedirect(Links.Account.Home);
    }

    public static async Task<IResult> NameAsync(HttpContext context, IFormCollection form, OwnFactors factors)
    {
        if (Id(form) is { } id && Name(form) is { } name)
        {
            await factors.NamePasskeyAsync(context.User.Standing()!, id, name);
        }

        return TypedResults.LocalRedirect(Links.Account.Home);
    }

    public static async Task<IResult> RemoveAsync(HttpContext context, IFormCollection form, OwnFactors factors)
    {
        if (Id(form) is { } id)
        {
            await factors.RemovePasskeyAsync(context.User.Standing()!, id);
        }

        return TypedResults.LocalRedirect(Links.Account.Home);
    }

    private static async Task<PasskeyAttestationResult?> ProofAsync(SignInManager<Account> signIn, string credential)
    {
        try
        {
            return credential.Length == 0 ? null : await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null; // nothing was offered, or too long ago
        }
    }

    private static ContentHttpResult Json(string options) => TypedResults.Text(options, "application/json");

    private static byte[]? Id(IFormCollection form) => Base64Url.IsValid(form.Value("id")) ? Base64Url.DecodeFromChars(form.Value("id")) : null;

    private static string? Name(IFormCollection form)
    {
        try
        {
            return PlainText.NormalizeLine(form.Value("name"), LongestName) is { Length: > 0 } name ? name : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
