using System.Net;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>Authenticator and recovery codes, and for whom there is no way around them.</summary>
public sealed class SecondFactorTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Refused = "This code is not right, or it was used already. Wait for the next one.";

    [Theory]
    [InlineData(AccountRole.Reviewer)]
    [InlineData(AccountRole.Admin)]
    public async Task Role_WithoutSecondFactor_IsLedToItBeforeAnythingElse(AccountRole role)
    {
        var person = await app.HasAsync($"Salim {role}", role);
        await person.SignInAsync();

        (await person.Visitor.OpenAsync("/edit")).Redirect.ShouldBe("/account/second-factor");
        (await person.Visitor.OpenAsync("/ru/edit/users")).Redirect.ShouldBe("/ru/account/second-factor");
        (await person.Visitor.OpenAsync("/account/second-factor")).Text.ShouldContain("Your role needs a second factor");

        await person.SetUpSecondFactorAsync();
        (await person.Visitor.OpenAsync("/edit")).Status.ShouldBe(HttpStatusCode.OK);
        person.RecoveryCodes.Count.ShouldBe(10);
    }

    [Fact]
    public async Task PasswordAlone_WhereAnAuthenticatorIsSet_DoesNotOpen()
    {
        var tala = await app.SignedInAsync("Tala", AccountRole.Reviewer);
        var elsewhere = tala.Elsewhere();

        (await elsewhere.TrySignInAsync()).Redirect.ShouldBe("/account/code?returnUrl=%2Fedit");

        (await elsewhere.IsSignedInAsync()).ShouldBeFalse();
        (await elsewhere.Visitor.OpenAsync("/edit")).Redirect.ShouldBe("/account/sign-in?returnUrl=%2Fedit");
    }

    [Fact]
    public async Task Code_UsedASecondTime_IsRefused()
    {
        var umar = await app.SignedInAsync("Umar", AccountRole.Reviewer);
        await umar.ForgetCodesAsync();
        var (first, second) = (umar.Elsewhere(), umar.Elsewhere());
        var code = umar.Code;
        await first.TrySignInAsync();
        await second.TrySignInAsync();

        (await first.Visitor.SendAsync("/account/code", "code", ("code", code))).Redirect.ShouldBe("/edit");
        (await second.Visitor.SendAsync("/account/code", "code", ("code", code))).Problem.ShouldBe(Refused);

        (await second.IsSignedInAsync()).ShouldBeFalse();
        (await app.LogAsync("Umar")).TakeLast(2).ShouldBe(["SignedIn mfa", "CodeRefused"]);
    }

    [Fact]
    public async Task CodeOfSettingUp_AtTheFirstSignIn_IsRefused()
    {
        var wafa = await app.SignedInAsync("Wafa", AccountRole.Reviewer);
        var elsewhere = wafa.Elsewhere();
        await elsewhere.TrySignInAsync();

        (await elsewhere.Visitor.SendAsync("/account/code", "code", ("code", wafa.FirstCode))).Problem.ShouldBe(Refused);
    }

    [Fact]
    public async Task WrongCodes_FiveOfThem_LockTheAccount()
    {
        var yara = await app.SignedInAsync("Yara", AccountRole.Reviewer);
        var elsewhere = yara.Elsewhere();
        await elsewhere.TrySignInAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await elsewhere.Visitor.SendAsync("/account/code", "code", ("code", "000000"))).Problem.ShouldBe(Refused);
        }

        await yara.ForgetCodesAsync();
        (await elsewhere.Visitor.SendAsync("/account/code", "code", ("code", yara.Code))).Problem.ShouldBe(Refused);
        (await app.LogAsync("Yara")).ShouldContain("LockedOut");
    }

    [Fact]
    public async Task RecoveryCode_OpensOnce()
    {
        var zaki = await app.SignedInAsync("Zaki", AccountRole.Reviewer);
        var code = zaki.RecoveryCodes[3];
        var (first, second) = (zaki.Elsewhere(), zaki.Elsewhere());
        await first.TrySignInAsync();
        await second.TrySignInAsync();

        (await first.Visitor.SendAsync("/account/code", "recovery", ("code", code.ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal)))).Redirect.ShouldBe("/edit");
        (await second.Visitor.SendAsync("/account/code", "recovery", ("code", code))).Problem.ShouldBe(Refused);

        (await app.LogAsync("Zaki")).ShouldContain("RecoveryCodeUsed");
        (await new Data.Editor(app.App.ConnectionString).QueryAsync("SELECT value FROM account.account_tokens")).ShouldNotContain(value => value.Contains(zaki.RecoveryCodes[4], StringComparison.Ordinal));
    }

    [Fact]
    public async Task RecoveryCodes_MadeAnew_NeedThePasswordAndVoidTheOld()
    {
        var adham = await app.SignedInAsync("Adham", AccountRole.Reviewer);
        (await adham.Visitor.SendAsync("/account/second-factor", "recovery-codes", ("password", "not my password at all"))).Problem.ShouldBe("This is not your password.");

        var made = await adham.Visitor.SendAsync("/account/second-factor", "recovery-codes", ("password", AccountsApp.Password));

        made.Page!.QuerySelectorAll(".codes code").Length.ShouldBe(10);
        var elsewhere = adham.Elsewhere();
        await elsewhere.TrySignInAsync();
        (await elsewhere.Visitor.SendAsync("/account/code", "recovery", ("code", adham.RecoveryCodes[0]))).Problem.ShouldBe(Refused);
    }

    [Fact]
    public async Task SecondStep_WithoutTheFirst_BeginsAgain() =>
        (await app.Visit().SendAsync("/account/code", "code", ("code", "123456"))).Redirect.ShouldBe("/account/sign-in?returnUrl=%2Fedit");

    [Fact]
    public async Task ShortPassword_BesideASecondFactor_IsAllowedAndThenTheFactorStays()
    {
        var basma = await app.SignedInAsync("Basma", AccountRole.Reviewer);
        const string Short = "ochre vat";
        (await basma.Visitor.SendAsync("/account/password", "password", ("current", AccountsApp.Password), ("new", "ochre"), ("again", "ochre"))).Problem.ShouldStartWith("Too short");

        (await basma.Visitor.SendAsync("/account/password", "password", ("current", AccountsApp.Password), ("new", Short), ("again", Short))).Redirect.ShouldBe("/account");

        (await basma.Visitor.SendAsync("/account/second-factor", "off", ("password", Short))).Problem.ShouldStartWith("Your password is shorter than 15");
        (await basma.Visitor.OpenAsync("/edit")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Authenticator_Removed_LeadsAReviewerBackToSettingItUp()
    {
        var camal = await app.SignedInAsync("Camal", AccountRole.Reviewer);

        (await camal.Visitor.SendAsync("/account/second-factor", "off", ("password", AccountsApp.Password))).Redirect.ShouldBe("/account");

        (await camal.Visitor.OpenAsync("/edit")).Redirect.ShouldBe("/account/second-factor");
        (await camal.Elsewhere().TrySignInAsync()).Redirect.ShouldBe("/edit", "no code is asked for");
    }
}
