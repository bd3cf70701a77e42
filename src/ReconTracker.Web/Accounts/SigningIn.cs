using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Storage;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>
/// Signing in. Whoever fails hears the same, after the same work, whether the name is nobody's, the password wrong, the account locked or disabled, or too much was tried from there.
/// </summary>
internal sealed class SigningIn(SignInManager<Account> signIn, AccountDb db, FailedAddresses addresses, TimeProvider clock)
{
    // what a wrong guess at nobody's password is compared with, so that it takes as long as at somebody's
    private static readonly Account Nobody = new();
    private static string? _nobodysHash;

    private UserManager<Account> Accounts => signIn.UserManager;

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

    public async Task<SignInOutcome> WithPasswordAsync(string name, string password, IPAddress? from)
    {
        if (addresses.IsBarred(from))
        {
            CompareWithNobodys(password);
            return SignInOutcome.Refused;
        }

        await using var turn = await db.TakeTurnAsync(Trimmed(name));
        var account = await Accounts.FindByNameAsync(Trimmed(name));
        var mayTry = account is { IsDisabled: false, PasswordHash: not null } && !await Accounts.IsLockedOutAsync(account) && password.Length <= PassphraseRules.Longest;
        if (!mayTry)
        {
            CompareWithNobodys(password);
        }

        var result = mayTry ? await signIn.PasswordSignInAsync(account!, Normal(password), isPersistent: false, lockoutOnFailure: true) : SignInResult.Failed;
        return await EndAsync(turn, result, account, from, AccountAct.SignInFailed);
    }

    /// <summary>The second step, after the password: a code of the authenticator, or one of the recovery codes.</summary>
    public async Task<SignInOutcome> WithCodeAsync(string code, bool isRecoveryCode, IPAddress? from)
    {
        if (addresses.IsBarred(from))
        {
            return SignInOutcome.Refused;
        }

        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return SignInOutcome.BeginAgain;
        }

        await using var turn = await db.TakeTurnAsync(account.UserName!);
        await db.Entry(account).ReloadAsync();
        var digits = string.Concat(code.Where(char.IsLetterOrDigit));
        var result = account.IsDisabled ? SignInResult.Failed
            : isRecoveryCode ? await signIn.TwoFactorRecoveryCodeSignInAsync(RecoveryCodes.HashOf(digits))
            : await signIn.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false);
        if (isRecoveryCode && result == SignInResult.Failed)
        {
            // the framework counts only wrong codes of the authenticator
            await Accounts.AccessFailedAsync(account);
        }

        if (isRecoveryCode && result.Succeeded)
        {
            db.Note(AccountAct.RecoveryCodeUsed, account.Id, clock.GetUtcNow());
        }

        return await EndAsync(turn, result, account, from, AccountAct.CodeRefused);
    }

    /// <summary>A passkey is two factors at once, and proves itself: it opens also what wrong passwords have locked.</summary>
    public async Task<SignInOutcome> WithPasskeyAsync(string credential, IPAddress? from)
    {
        if (addresses.IsBarred(from))
        {
            return SignInOutcome.Refused;
        }

        var proof = await ProofAsync(credential);
        if (proof is not { Succeeded: true } || proof.User.IsDisabled)
        {
            return await EndAsync(null, SignInResult.Failed, proof?.User, from, AccountAct.SignInFailed);
        }

        await using var turn = await db.TakeTurnAsync(proof.User.UserName!);
        await Accounts.AddOrUpdatePasskeyAsync(proof.User, proof.Passkey);
        await signIn.SignInWithClaimsAsync(proof.User, isPersistent: false, [new Claim(SessionCookie.Method, "hwk")]);
        return await EndAsync(turn, SignInResult.Success, proof.User, from, AccountAct.SignedIn);
    }

    private async Task<PasskeyAssertionResult<Account>?> ProofAsync(string credential)
    {
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null; // nothing was asked, or too long ago
        }
    }

    private static string Trimmed(string name) => name.Trim() is { Length: <= Account.MaxName } trimmed && !trimmed.Any(sign => char.IsControl(sign) || char.IsSurrogate(sign)) ? trimmed : "";

    private void CompareWithNobodys(string password)
    {
        _nobodysHash ??= Accounts.PasswordHasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        Accounts.PasswordHasher.VerifyHashedPassword(Nobody, _nobodysHash, password.Length <= PassphraseRules.Longest ? Normal(password) : "");
    }

    private async Task<SignInOutcome> EndAsync(IDbContextTransaction? turn, SignInResult result, Account? account, IPAddress? from, AccountAct failure)
    {
        if (!result.Succeeded && !result.RequiresTwoFactor)
        {
            addresses.Count(from);
            db.Note(result.IsLockedOut ? AccountAct.LockedOut : failure, account?.Id, clock.GetUtcNow());
        }

        await db.SaveChangesAsync();
        await (turn?.CommitAsync() ?? Task.CompletedTask);
        return result.Succeeded ? SignInOutcome.In : result.RequiresTwoFactor ? SignInOutcome.NeedsCode : SignInOutcome.Refused;
    }
}
