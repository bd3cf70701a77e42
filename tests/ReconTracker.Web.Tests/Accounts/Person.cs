using System.Net;
using AngleSharp.Html.Dom;
using ReconTracker.Web.Accounts;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>Someone with an account and a browser, and perhaps an authenticator.</summary>
internal sealed class Person(AccountsApp app, string name)
{
    private string? _key;

    public string Name => name;

    public Visitor Visitor { get; private set; } = app.Visit();

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>The code with which the authenticator was set up.</summary>
    public string FirstCode { get; private set; } = "";

    /// <summary>What the authenticator shows now.</summary>
    public string Code => TimeCode.Of(_key!, TimeCode.StepsAt(DateTimeOffset.UtcNow).First());

    /// <summary>The same person at another computer.</summary>
    public Person Elsewhere() => new(app, name) { _key = _key, RecoveryCodes = RecoveryCodes };

    public Task<Visitor.Seen> TrySignInAsync(string password = AccountsApp.Password, string? returnUrl = null) =>
        Visitor.SendAsync($"/account/sign-in{(returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}")}", "sign-in", ("name", name), ("password", password));

    public async Task SignInAsync()
    {
        var seen = await TrySignInAsync();
        if (_key is not null)
        {
            seen.Redirect.ShouldStartWith("/account/code?");
            await ForgetCodesAsync();
            seen = await Visitor.SendAsync(seen.Redirect!, "code", ("code", Code));
        }

        seen.Redirect.ShouldBe("/edit", seen.Problem);
    }

    public async Task SetUpSecondFactorAsync()
    {
        var page = (await Visitor.OpenAsync("/account/second-factor")).Page!;
        _key = page.GetElementById("key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        FirstCode = Code;
        var codes = await Visitor.SendAsync((IHtmlFormElement)page.GetElementById("second")!, ("code", FirstCode));
        codes.Status.ShouldBe(HttpStatusCode.OK, codes.Problem);
        RecoveryCodes = [.. codes.Page!.QuerySelectorAll(".codes code").Select(code => code.TextContent)];
    }

    /// <summary>As if half a minute had passed: the code shown now was not used yet.</summary>
    public Task ForgetCodesAsync() => app.ExecuteAsync($"UPDATE account.accounts SET last_code_step = 0 WHERE user_name = '{name}'");

    /// <summary>Whether they are signed in, as far as their own page says.</summary>
    public async Task<bool> IsSignedInAsync() => (await Visitor.OpenAsync("/account")).Status == HttpStatusCode.OK;
}
