using Microsoft.AspNetCore.Identity;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>
/// What a password must be (NIST SP 800-63B): long, and none that others would try first. No signs are prescribed. The code of a refusal is the last part of a key in Texts.
/// </summary>
internal sealed class PassphraseRules : IPasswordValidator<Account>
{
    public const int Alone = 15;
    public const int WithSecondFactor = 8;
    public const int Longest = 200;

    // what stands on every page of the product
    private static readonly string[] OfTheProduct = ["recontracker", "reconciliation", "moscowtrack"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(Refusal(user, password ?? "") is { } code
        ? IdentityResult.Failed(new IdentityError { Code = code })
        : IdentityResult.Success);

    private static string? Refusal(Account user, string password) => password switch
    {
        { Length: > Longest } => "too_long",
        { Length: < WithSecondFactor } => user.TwoFactorEnabled ? "too_short_with" : "too_short",
        { Length: < Alone } when !user.TwoFactorEnabled => "too_short",
        _ when CommonPasswords.Contains(password) => "common",
        _ when IsAbout(password, [user.UserName ?? "", .. OfTheProduct]) => "about",
        _ => null,
    };

    // nothing of one's own remains when the name is taken out of it
    private static bool IsAbout(string password, IEnumerable<string> names) => names
        .Select(name => name.Replace(" ", "", StringComparison.Ordinal)).Where(name => name.Length >= 3)
        .Any(name => password.Replace(" ", "", StringComparison.Ordinal).Replace(name, "", StringComparison.OrdinalIgnoreCase) is var rest
            && rest.Length < WithSecondFactor && rest.Length < password.Replace(" ", "", StringComparison.Ordinal).Length);
}
