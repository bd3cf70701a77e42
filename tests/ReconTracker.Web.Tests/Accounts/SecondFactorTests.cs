using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReconTracker.Data.Accounts;
using ReconTracker.Web.Accounts;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>Authenticator and recovery codes, and for whom there is no way around them.</summary>
public sealed class SecondFactorTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Refused = "This code is not right, or it was used already. Wait for the next one.";
    private const string RecoveryRefused = "This is none of your recovery codes, or it was used already: each is good once. Or too much was tried: then wait a quarter of an hour.";

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
    public async Task Picture_OfTheKey_SaysWhatTheLinkSays()
    {
        var badr = await app.HasAsync("Badr", AccountRole.Editor);
        await badr.SignInAsync();
        var page = (await badr.Visitor.OpenAsync("/account/second-factor")).Page!;

        var read = Read(page.QuerySelector("svg.qr")!);

        read.ShouldBe(page.QuerySelector("a[href^='otpauth:']")!.GetAttribute("href"));
        read.ShouldContain($"secret={page.GetElementById("key")!.TextContent.Replace(" ", "", StringComparison.Ordinal)}&");
    }

    [Fact]
    public async Task Code_InArabicDigits_IsTheSame()
    {
        var dima = await app.SignedInAsync("Dima", AccountRole.Reviewer);
        await dima.ForgetCodesAsync();
        var elsewhere = dima.Elsewhere();
        await elsewhere.TrySignInAsync();
        var arabic = string.Concat(dima.Code.Select(digit => (char)(digit - '0' + '٠')));

        (await elsewhere.Visitor.SendAsync("/account/code", "code", ("code", $" {arabic[..3]} {arabic[3..]}"))).Redirect.ShouldBe("/edit");
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
        (await second.Visitor.SendAsync("/account/code", "recovery", ("code", code))).Problem.ShouldBe(RecoveryRefused);

        (await app.LogAsync("Zaki")).ShouldContain("RecoveryCodeUsed");
        (await new Data.Editor(app.App.ConnectionString).QueryAsync("SELECT value FROM account.account_tokens")).ShouldNotContain(value => value.Contains(zaki.RecoveryCodes[4], StringComparison.Ordinal));
    }

    [Fact]
    public async Task RecoveryCode_AfterFiveWrongOnes_IsRefusedToo()
    {
        var ziad = await app.SignedInAsync("Ziad", AccountRole.Reviewer);
        var elsewhere = ziad.Elsewhere();
        await elsewhere.TrySignInAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await elsewhere.Visitor.SendAsync("/account/code", "recovery", ("code", "aaaa-bbbb-cccc"))).Problem.ShouldBe(RecoveryRefused);
        }

        (await elsewhere.Visitor.SendAsync("/account/code", "recovery", ("code", ziad.RecoveryCodes[0]))).Problem.ShouldBe(RecoveryRefused);

        (await app.LogAsync("Ziad")).TakeLast(7).ShouldBe(["CodeAsked", "CodeRefused", "CodeRefused", "CodeRefused", "CodeRefused", "LockedOut", "LockedOut"]);
    }

    [Fact]
    public async Task FirstStep_BeforeThePasswordWasChanged_IsWorthNothingAfterwards()
    {
        var abbas = await app.SignedInAsync("Abbas", AccountRole.Reviewer);
        var elsewhere = abbas.Elsewhere();
        await elsewhere.TrySignInAsync();
        (await abbas.Visitor.SendAsync("/account/password", "password", ("current", AccountsApp.Password), ("new", "five other words altogether"), ("again", "five other words altogether"))).Redirect.ShouldBe("/account");
        await abbas.ForgetCodesAsync();

        (await elsewhere.Visitor.SendAsync("/account/code", "code", ("code", abbas.Code))).Redirect.ShouldBe("/account/sign-in?returnUrl=%2Fedit");
    }

    [Fact]
    public async Task KeyOfAnAuthenticator_ShownAndNotConfirmed_ChangesNothing()
    {
        var here = await app.SignedInAsync("Badia");
        var there = here.Elsewhere();
        await there.SignInAsync();

        var first = (await here.Visitor.OpenAsync("/account/second-factor")).Page!.GetElementById("key")!.TextContent;

        (await there.IsSignedInAsync()).ShouldBeTrue();
        (await here.Visitor.OpenAsync("/account/second-factor")).Page!.GetElementById("key")!.TextContent.ShouldNotBe(first);
        (await new Data.Editor(app.App.ConnectionString).QueryAsync("SELECT t.name FROM account.account_tokens t JOIN account.accounts a ON a.id = t.user_id WHERE a.user_name = 'Badia'")).ShouldBeEmpty();
    }

    [Fact]
    public async Task KeyOfAnAuthenticator_AfterAWrongCode_IsTheSameStill()
    {
        var person = await app.SignedInAsync("Dawud");
        var page = (await person.Visitor.OpenAsync("/account/second-factor")).Page!;

        var refused = await person.Visitor.SendAsync((IHtmlFormElement)page.GetElementById("second")!, ("code", "000000"));

        refused.Problem.ShouldBe(Refused);
        refused.Page!.GetElementById("key")!.TextContent.ShouldBe(page.GetElementById("key")!.TextContent);
    }

    [Fact]
    public async Task KeyOfAnAuthenticator_OfAnotherSession_IsNotTaken()
    {
        var person = await app.SignedInAsync("Fuad");
        var there = person.Elsewhere();
        await there.SignInAsync();
        var page = (await there.Visitor.OpenAsync("/account/second-factor")).Page!;
        var key = page.GetElementById("key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var offered = page.QuerySelector("input[name=offered]")!.GetAttribute("value")!;

        var refused = await person.Visitor.SendAsync("/account/second-factor", "second", ("offered", offered), ("code", TimeCode.Of(key, TimeCode.StepsAt(DateTimeOffset.UtcNow).First())));

        refused.Problem.ShouldStartWith("The key was shown too long ago.");
    }

    [Fact]
    public async Task SessionCookie_FromBeforeTheAuthenticator_OpensNothingAfterwards()
    {
        var person = await app.HasAsync("Hamid", AccountRole.Reviewer);
        var before = (await person.TrySignInAsync()).Cookies.Single(cookie => cookie.StartsWith("recontracker=", StringComparison.Ordinal)).Split(';')[0];

        await person.SetUpSecondFactorAsync();

        (await person.IsSignedInAsync()).ShouldBeTrue();
        using var client = app.App.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account");
        request.Headers.Add("Cookie", before);
        using var answer = await client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.LogAsync("Hamid")).Count(line => line.StartsWith("SignedIn", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task RecoveryCodes_MadeAnew_NeedThePasswordAndVoidTheOld()
    {
        var adham = await app.SignedInAsync("Adham", AccountRole.Reviewer);
        (await adham.Visitor.SendAsync("/account/second-factor", "recovery-codes", ("password", "not my password at all"))).Problem.ShouldBe("This is not your password.");

        var made = await adham.Visitor.SendAsync("/account/second-factor", "recovery-codes", ("password", AccountsApp.Password));

        made.Page!.QuerySelectorAll(".codes code").Length.ShouldBe(10);
        (await app.LogAsync("Adham")).ShouldContain("SignInFailed password asked again");
        var elsewhere = adham.Elsewhere();
        await elsewhere.TrySignInAsync();
        (await elsewhere.Visitor.SendAsync("/account/code", "recovery", ("code", adham.RecoveryCodes[0]))).Problem.ShouldBe(RecoveryRefused);
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

    // as a camera would, from the picture that is drawn
    private static string Read(IElement picture)
    {
        const int Pixels = 4;
        var size = int.Parse(picture.GetAttribute("viewBox")!.Split(' ')[2], CultureInfo.InvariantCulture);
        var light = Enumerable.Repeat(byte.MaxValue, size * size * Pixels * Pixels).ToArray();
        foreach (var module in picture.QuerySelector("path")!.GetAttribute("d")!.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var place = module[..module.IndexOf('h', StringComparison.Ordinal)].Split(' ').Select(part => int.Parse(part, CultureInfo.InvariantCulture) * Pixels).ToArray();
            for (var row = place[1]; row < place[1] + Pixels; row++)
            {
                light.AsSpan(row * size * Pixels + place[0], Pixels).Clear();
            }
        }

        var source = new ZXing.RGBLuminanceSource(light, size * Pixels, size * Pixels, ZXing.RGBLuminanceSource.BitmapFormat.Gray8);
        var hints = new Dictionary<ZXing.DecodeHintType, object> { [ZXing.DecodeHintType.PURE_BARCODE] = true };
        return new ZXing.QrCode.QRCodeReader().decode(new ZXing.BinaryBitmap(new ZXing.Common.GlobalHistogramBinarizer(source)), hints).Text;
    }
}
