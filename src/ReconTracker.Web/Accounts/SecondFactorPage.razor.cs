using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using ReconTracker.Data.Accounts;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Accounts;

/// <summary>The authenticator and the recovery codes. Reviewers and administrators are led here before anything else.</summary>
public sealed partial class SecondFactorPage : ComponentBase
{
    /// <summary>How far it is.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    /// <summary>For its forms.</summary>
    [Parameter, EditorRequired]
    public required AntiforgeryTokenSet Token { get; set; }

    internal static Task<IResult> ShowAsync(HttpContext context, OwnAccount own) => PageAsync(context, own, problem: null);

    internal static async Task<IResult> TakeAsync(HttpContext context, IFormCollection form, OwnAccount own)
    {
        var me = context.User.Standing()!;
        return await own.SetSecondFactorAsync(me, await own.FindAsync(me), form.Value("code")) is { } codes
            ? context.Page<SecondFactorPage>(new Model { Codes = codes })
            : await PageAsync(context, own, Texts.T("account.code.refused"));
    }

    internal static async Task<IResult> TakeRecoveryCodesAsync(HttpContext context, IFormCollection form, OwnAccount own)
    {
        var account = await own.FindAsync(context.User.Standing()!);
        return await own.IsPasswordAsync(account, form.Value("password"))
            ? context.Page<SecondFactorPage>(new Model { Codes = await own.MakeRecoveryCodesAsync(account) })
            : await PageAsync(context, own, Texts.T("account.password.wrong"));
    }

    internal static async Task<IResult> TakeOffAsync(HttpContext context, IFormCollection form, OwnAccount own)
    {
        var me = context.User.Standing()!;
        var account = await own.FindAsync(me);
        if (!await own.IsPasswordAsync(account, form.Value("password")))
        {
            return await PageAsync(context, own, Texts.T("account.password.wrong"));
        }

        // a short password is enough only beside a second factor
        if (form.Value("password").Length < PassphraseRules.Alone)
        {
            return await PageAsync(context, own, Texts.T("account.second.off.short", PassphraseRules.Alone));
        }

        await own.RemoveSecondFactorAsync(me, account);
        return TypedResults.LocalRedirect(Links.Account.Home);
    }

    private static async Task<IResult> PageAsync(HttpContext context, OwnAccount own, string? problem)
    {
        var me = context.User.Standing()!;
        var account = await own.FindAsync(me);
        var key = account.TwoFactorEnabled ? null : await own.KeyAsync(me, account);
        var data = new Model
        {
            Problem = problem,
            IsRequired = me.Role != AccountRole.Editor,
            Key = key is null ? null : string.Join(' ', key.Chunk(4).Select(four => new string(four))),
            Link = $"otpauth://totp/ReconTracker:{Uri.EscapeDataString(account.UserName!)}?secret={key}&issuer=ReconTracker&digits=6&period=30",
        };
        return context.Page<SecondFactorPage>(data, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    /// <summary>How far it is: a key to be confirmed, recovery codes to be kept, or neither because it is set.</summary>
    public sealed record Model
    {
        /// <summary>Why something was refused.</summary>
        public string? Problem { get; init; }

        /// <summary>Whether the role asks for it.</summary>
        public bool IsRequired { get; init; }

        /// <summary>The key in groups of four.</summary>
        public string? Key { get; init; }

        /// <summary>The key as a link that authenticators on the same machine open.</summary>
        public string? Link { get; init; }

        /// <summary>New recovery codes.</summary>
        public IReadOnlyList<string>? Codes { get; init; }
    }
}
