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

    internal static Task<IResult> ShowAsync(HttpContext context, OwnAccount own, OwnTurn turn, OwnFactors factors) => PageAsync(context, own, turn, factors, problem: null);

    internal static async Task<IResult> TakeAsync(HttpContext context, IFormCollection form, OwnAccount own, OwnTurn turn, OwnFactors factors)
    {
        var (me, seal) = (context.User.Standing()!, form.Value("offered"));
        if (factors.Offered(me, seal) is not { } key)
        {
            return await PageAsync(context, own, turn, factors, Texts.T("account.second.again"));
        }

        return await factors.SetAuthenticatorAsync(me, key, form.Value("code")) is { } codes
            ? context.Page<SecondFactorPage>(new Model { Codes = codes })
            : await PageAsync(context, own, turn, factors, Texts.T("account.code.refused"), (key, seal));
    }

    internal static async Task<IResult> TakeRecoveryCodesAsync(HttpContext context, IFormCollection form, OwnAccount own, OwnTurn turn, OwnFactors factors, SigningIn signingIn)
    {
        var me = context.User.Standing()!;
        return await signingIn.AgainAsync(me, form.Value("password"), context.Connection.RemoteIpAddress) switch
        {
            SignInOutcome.In => context.Page<SecondFactorPage>(new Model { Codes = await factors.MakeRecoveryCodesAsync(me) }),
            SignInOutcome.Busy => AccountEndpoints.Busy,
            _ => await PageAsync(context, own, turn, factors, Texts.T("account.password.wrong")),
        };
    }

    internal static async Task<IResult> TakeOffAsync(HttpContext context, IFormCollection form, OwnAccount own, OwnTurn turn, OwnFactors factors, SigningIn signingIn)
    {
        var me = context.User.Standing()!;
        var asked = await signingIn.AgainAsync(me, form.Value("password"), context.Connection.RemoteIpAddress);
        if (asked != SignInOutcome.In)
        {
            return asked == SignInOutcome.Busy ? AccountEndpoints.Busy : await PageAsync(context, own, turn, factors, Texts.T("account.password.wrong"));
        }

        // a short password is enough only beside a second factor
        if (form.Value("password").Length < PassphraseRules.Alone)
        {
            return await PageAsync(context, own, turn, factors, Texts.T("account.second.off.short", PassphraseRules.Alone));
        }

        await factors.RemoveAuthenticatorAsync(me);
        return TypedResults.LocalRedirect(Links.Account.Home);
    }

    // a key that was offered is offered again until it is too old: the authenticator holds it already
    private static async Task<IResult> PageAsync(HttpContext context, OwnAccount own, OwnTurn turn, OwnFactors factors, string? problem, (string Key, string Seal)? offered = null)
    {
        var me = context.User.Standing()!;
        var account = await own.FindAsync(me);
        var data = new Model { Problem = problem, IsRequired = me.Role != AccountRole.Editor, NeedsFactor = !await turn.MayChangeFactorsAsync(me) };
        if (!account.TwoFactorEnabled && !data.NeedsFactor)
        {
            var (key, seal) = offered ?? factors.Offer(me);
            data = data with
            {
                Key = string.Join(' ', key.Chunk(4).Select(four => new string(four))),
                Seal = seal,
                Link = $"otpauth://totp/ReconTracker:{Uri.EscapeDataString(account.UserName!)}?secret={key}&issuer=ReconTracker&digits=6&period=30",
            };
        }

        return context.Page<SecondFactorPage>(data, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    /// <summary>How far it is: a key to be confirmed, recovery codes to be kept, or neither because it is set.</summary>
    public sealed record Model
    {
        /// <summary>Why something was refused.</summary>
        public string? Problem { get; init; }

        /// <summary>Whether the role asks for it.</summary>
        public bool IsRequired { get; init; }

        /// <summary>Whether there is a factor that was not shown in this session.</summary>
        public bool NeedsFactor { get; init; }

        /// <summary>The key in groups of four.</summary>
        public string? Key { get; init; }

        /// <summary>The key as a link that authenticators on the same machine open.</summary>
        public string? Link { get; init; }

        /// <summary>The key, sealed.</summary>
        public string? Seal { get; init; }

        /// <summary>New recovery codes.</summary>
        public IReadOnlyList<string>? Codes { get; init; }
    }
}
