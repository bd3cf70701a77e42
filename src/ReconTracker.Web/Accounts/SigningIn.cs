using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Storage;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Accounts;

/// <summary>
/// Signing in. Whoever fails hears the same, after the same work, whether the name is nobody's, the password wrong, the account locked or disabled; where too much was tried from, the answer is the same at once.
/// </summary>
internal sealed class SigningIn(SignInManager<Account> signIn, IUserStore<Account> store, AccountDb db, FailedAddresses addresses, SignInQueue queue, TimeProvider clock)
{
    // what a wrong guess at nobody's password is compared with, so that it takes as long as at somebody's
    private static readonly Account Nobody = new();
    private static string? _nobodysHash;

    private UserManager<Account> Accounts => signIn.UserManager;

    private CancellationToken Gone => signIn.Context.RequestAborted;

    /// <summary>A password as it is hashed: the same letters typed on another keyboard are the same password.</summary>
    public static string Normal(string password)
    {
        try
        {
            return password.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return password; // half a character: it will match nothing
        }
    }

    public Task<SignInOutcome> WithPasswordAsync(string name, string password, IPAddress? from) => CountedAsync(from, async () =>
    {
        var known = Known(name);
        using var place = await queue.EnterAsync("password", known, hashes: true, Gone);
        if (place is null)
        {
            return SignInOutcome.Busy;
        }

        await using var turn = known is null ? null : await db.TakeTurnAsync(known);
        var account = known is null ? null : await Accounts.FindByNameAsync(known);
        var mayTry = account is { IsDisabled: false, PasswordHash: not null } && !await Accounts.IsLockedOutAsync(account) && password.Length <= PassphraseRules.Longest;
        if (!mayTry)
        {
            CompareWithNobodys(password);
        }

        var result = mayTry ? await signIn.PasswordSignInAsync(account!, Normal(password), isPersistent: false, lockoutOnFailure: true) : SignInResult.Failed;
        return await EndAsync(turn, result, account, AccountAct.SignInFailed);
    });

    /// <summary>The password asked again of someone who is in: wrong ones count as when signing in.</summary>
    public Task<SignInOutcome> AgainAsync(Standing me, string password, IPAddress? from) => CountedAsync(from, async () =>
    {
        using var place = await queue.EnterAsync("again", me.Name, hashes: true, Gone);
        if (place is null)
        {
            return SignInOutcome.Busy;
        }

        await using var turn = await db.TakeTurnAsync(me.Name);
        var account = await db.CurrentAsync(me.Account);
        var mayTry = !account.IsDisabled && password.Length <= PassphraseRules.Longest;
        var result = mayTry ? await signIn.CheckPasswordSignInAsync(account, Normal(password), lockoutOnFailure: true) : SignInResult.Failed;
        return await EndAsync(turn, result, account, AccountAct.SignInFailed, "password asked again");
    });

    /// <summary>The second step, after the password: a code of the authenticator, or one of the recovery codes.</summary>
    public Task<SignInOutcome> WithCodeAsync(string code, bool isRecoveryCode, IPAddress? from) => CountedAsync(from, async () =>
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return SignInOutcome.BeginAgain;
        }

        using var place = await queue.EnterAsync("code", account.UserName!, hashes: false, Gone);
        if (place is null)
        {
            return SignInOutcome.Busy;
        }

        await using var turn = await db.TakeTurnAsync(account.UserName!);
        var stamp = account.SecurityStamp;
        await db.Entry(account).ReloadAsync();
        if (account.IsDisabled || account.SecurityStamp != stamp)
        {
            return SignInOutcome.BeginAgain;
        }

        var result = isRecoveryCode
            ? await WithRecoveryCodeAsync(account, RecoveryCodes.HashOf(code))
            : await signIn.TwoFactorAuthenticatorSignInAsync(TimeCode.Typed(code), isPersistent: false, rememberClient: false);
        return await EndAsync(turn, result, account, AccountAct.CodeRefused);
    });

    /// <summary>A passkey is two factors at once, and proves itself: it opens also what wrong passwords have locked.</summary>
    public Task<SignInOutcome> WithPasskeyAsync(string credential, IPAddress? from) => CountedAsync(from, async () =>
    {
        if (await ProofAsync(credential) is not { Succeeded: true } proof)
        {
            return await EndAsync(null, SignInResult.Failed, account: null, AccountAct.SignInFailed);
        }

        using var place = await queue.EnterAsync("passkey", proof.User.UserName!, hashes: false, Gone);
        if (place is null)
        {
            return SignInOutcome.Busy;
        }

        await using var turn = await db.TakePasskeyTurnAsync(proof.User.UserName!);
        await db.Entry(proof.User).ReloadAsync();
        var passkeys = (IUserPasskeyStore<Account>)store;
        if (proof.User.IsDisabled || await passkeys.FindPasskeyAsync(proof.User, proof.Passkey.CredentialId, Gone) is null)
        {
            return await EndAsync(turn, SignInResult.Failed, proof.User, AccountAct.SignInFailed);
        }

        // not through the account, at whose password someone may be guessing
        await passkeys.AddOrUpdatePasskeyAsync(proof.User, proof.Passkey, CancellationToken.None);
        await signIn.SignInWithClaimsAsync(proof.User, isPersistent: false, [new Claim(SessionCookie.Method, SessionCookie.Passkey)]);
        return await EndAsync(turn, SignInResult.Success, proof.User, AccountAct.SignedIn);
    });

    // the framework counts only wrong codes of the authenticator, and asks only there whether the account is locked
    private async Task<SignInResult> WithRecoveryCodeAsync(Account account, string hash)
    {
        if (await Accounts.IsLockedOutAsync(account))
        {
            return SignInResult.LockedOut;
        }

        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(hash);
        if (result.Succeeded)
        {
            db.Note(AccountAct.RecoveryCodeUsed, account.Id, clock.GetUtcNow());
            return result;
        }

        (await Accounts.AccessFailedAsync(account)).MustBeStored();
        return await Accounts.IsLockedOutAsync(account) ? SignInResult.LockedOut : result;
    }

    private async Task<PasskeyAssertionResult<Account>?> ProofAsync(string credential)
    {
        try
        {
            return credential.Length == 0 ? null : await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null; // nothing was asked, or too long ago
        }
    }

    // null for what no account could be called
    private static string? Known(string name)
    {
        try
        {
            return PlainText.NormalizeLine(name, Account.MaxName) is { Length: > 0 } line ? line : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private void CompareWithNobodys(string password)
    {
        _nobodysHash ??= Accounts.PasswordHasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        Accounts.PasswordHasher.VerifyHashedPassword(Nobody, _nobodysHash, password.Length <= PassphraseRules.Longest ? Normal(password) : "");
    }

    // counted as failed before it is tried, and taken back when it was not
    private async Task<SignInOutcome> CountedAsync(IPAddress? from, Func<Task<SignInOutcome>> attempt)
    {
        if (!addresses.TryBegin(from, out var isLast))
        {
            return SignInOutcome.Refused;
        }

        var outcome = SignInOutcome.Busy;
        try
        {
            outcome = await attempt();
        }
        finally
        {
            if (outcome != SignInOutcome.Refused)
            {
                addresses.TakeBack(from);
            }
        }

        if (isLast && outcome == SignInOutcome.Refused)
        {
            db.Note(AccountAct.AddressBarred, account: null, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        return outcome;
    }

    private async Task<SignInOutcome> EndAsync(IDbContextTransaction? turn, SignInResult result, Account? account, AccountAct failure, string? detail = null)
    {
        if (result.RequiresTwoFactor)
        {
            db.Note(AccountAct.CodeAsked, account?.Id, clock.GetUtcNow());
        }
        else if (!result.Succeeded)
        {
            db.Note(result.IsLockedOut ? AccountAct.LockedOut : failure, account?.Id, clock.GetUtcNow(), detail: detail);
        }

        await db.SaveChangesAsync();
        await (turn?.CommitAsync() ?? Task.CompletedTask);
        return result.Succeeded ? SignInOutcome.In : result.RequiresTwoFactor ? SignInOutcome.NeedsCode : SignInOutcome.Refused;
    }
}
