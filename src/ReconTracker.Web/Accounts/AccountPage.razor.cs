using System.Buffers.Text;
using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Accounts;

/// <summary>One's own account: password, second factor, passkeys, sessions.</summary>
public sealed partial class AccountPage : ComponentBase
{
    /// <summary>What there is.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    /// <summary>For its forms.</summary>
    [Parameter, EditorRequired]
    public required AntiforgeryTokenSet Token { get; set; }

    internal static Task<IResult> ShowAsync(HttpContext context, OwnAccount own, OwnTurn turn) => PageAsync(context, own, turn, problem: null);

    /// <summary>The page, with what was refused.</summary>
    internal static async Task<IResult> PageAsync(HttpContext context, OwnAccount own, OwnTurn turn, string? problem)
    {
        var me = context.User.Standing()!;
        var account = await own.FindAsync(me);
        var passkeys = await own.PasskeysAsync(account);
        var sessions = await own.SessionsAsync(me);
        var data = new Model(
            me.Name,
            Vocabulary.Code(me.Role),
            account.TwoFactorEnabled,
            await turn.MayChangeFactorsAsync(me),
            [.. passkeys.Select(passkey => new PasskeyLine(Base64Url.EncodeToString(passkey.CredentialId), passkey.Name ?? "", passkey.CreatedAt))],
            [.. sessions.Select(session => new SessionLine(session.Id, session.Agent, session.Created, session.LastSeen, session.Id == me.Session))],
            problem);
        return context.Page<AccountPage>(data, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    internal static async Task<IResult> SignOutAsync(HttpContext context, OwnAccount own, SignInManager<Account> signIn)
    {
        var me = context.User.Standing()!;
        await own.EndSessionAsync(me, me.Session);
        await signIn.SignOutAsync();
        return TypedResults.LocalRedirect(Links.Home);
    }

    internal static async Task<IResult> EndSessionAsync(HttpContext context, IFormCollection form, OwnAccount own)
    {
        if (Guid.TryParse(form.Value("session"), out var session))
        {
            await own.EndSessionAsync(context.User.Standing()!, session);
        }

        return TypedResults.LocalRedirect(Links.Account.Home);
    }

    private static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <param name="Name">The public name.</param>
    /// <param name="Role">What they may do, as a code.</param>
    /// <param name="HasAuthenticator">Whether an authenticator is set up.</param>
    /// <param name="MayChangeFactors">Whether this session may say how they sign in.</param>
    /// <param name="Passkeys">Their passkeys.</param>
    /// <param name="Sessions">Their sessions that stand.</param>
    /// <param name="Problem">What was refused.</param>
    public sealed record Model(string Name, string Role, bool HasAuthenticator, bool MayChangeFactors, IReadOnlyList<PasskeyLine> Passkeys, IReadOnlyList<SessionLine> Sessions, string? Problem);

    /// <param name="Id">The credential's number.</param>
    /// <param name="Name">What its owner calls it.</param>
    /// <param name="Created">When it was added.</param>
    public sealed record PasskeyLine(string Id, string Name, DateTimeOffset Created);

    /// <param name="Id">The session's number.</param>
    /// <param name="Agent">Browser and system.</param>
    /// <param name="Created">When it began.</param>
    /// <param name="LastSeen">When it was last used.</param>
    /// <param name="IsThis">Whether it is the one that looks.</param>
    public sealed record SessionLine(Guid Id, string Agent, DateTimeOffset Created, DateTimeOffset LastSeen, bool IsThis);
}
