using ReconTracker.Web.Security;

namespace ReconTracker.Web.Accounts;

/// <summary>The one table of account addresses: static forms, which need no script but for passkeys.</summary>
internal static class AccountRoutes
{
    public static void MapAccounts(this WebApplication app)
    {
        var anyone = app.MapGroup("/account");
        anyone.Show("/sign-in", SignInPage.Show);
        anyone.Take("/sign-in", SignInPage.TakeAsync);
        anyone.Take("/sign-in/passkey/options", PasskeyForms.AskAsync);
        anyone.Take("/sign-in/passkey", PasskeyForms.SignInAsync);
        anyone.Show("/code", CodePage.Show);
        anyone.Take("/code", CodePage.TakeCodeAsync);
        anyone.Take("/code/recovery", CodePage.TakeRecoveryCodeAsync);
        anyone.Show("/welcome", WelcomePage.ShowAsync);
        anyone.Take("/welcome", WelcomePage.TakeAsync);

        var own = app.MapGroup("/account").RequireAuthorization(Policies.SignedIn);
        own.Show("", AccountPage.ShowAsync);
        own.Take("/sign-out", AccountPage.SignOutAsync);
        own.Take("/sessions/end", AccountPage.EndSessionAsync);
        own.Show("/password", PasswordPage.Show);
        own.Take("/password", PasswordPage.TakeAsync);
        own.Show("/second-factor", SecondFactorPage.ShowAsync);
        own.Take("/second-factor", SecondFactorPage.TakeAsync).AfterTheFactor();
        own.Take("/second-factor/off", SecondFactorPage.TakeOffAsync).AfterTheFactor();
        own.Take("/second-factor/recovery-codes", SecondFactorPage.TakeRecoveryCodesAsync).AfterTheFactor();
        own.Take("/passkeys/options", PasskeyForms.OfferAsync).AfterTheFactor();
        own.Take("/passkeys", PasskeyForms.AddAsync).AfterTheFactor();
        own.Take("/passkeys/name", PasskeyForms.NameAsync).AfterTheFactor();
        own.Take("/passkeys/remove", PasskeyForms.RemoveAsync).AfterTheFactor();
    }
}
