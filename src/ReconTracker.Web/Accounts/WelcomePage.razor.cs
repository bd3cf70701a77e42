using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Accounts;

/// <summary>Where a one-time link leads: its owner chooses a password. Looking does not use the link up; a program that opens links in messages does no harm.</summary>
public sealed partial class WelcomePage : ComponentBase
{
    /// <summary>Whose link it is.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    /// <summary>For its forms.</summary>
    [Parameter, EditorRequired]
    public required AntiforgeryTokenSet Token { get; set; }

    internal static async Task<IResult> ShowAsync(HttpContext context, LinkedPassword linked, string? link) => await PageAsync(context, linked, link ?? "", problem: null);

    internal static async Task<IResult> TakeAsync(HttpContext context, IFormCollection form, LinkedPassword linked, string? link)
    {
        if (form.Value("new") != form.Value("again"))
        {
            return await PageAsync(context, linked, link ?? "", Texts.T("account.password.differs"));
        }

        return await linked.ChooseAsync(link ?? "", form.Value("new")) switch
        {
            null => await PageAsync(context, linked, "", problem: null),
            { Succeeded: true } => TypedResults.LocalRedirect(Links.Account.SignInChosen),
            var refused => await PageAsync(context, linked, link ?? "", PasswordPage.Sentence(refused)),
        };
    }

    private static async Task<IResult> PageAsync(HttpContext context, LinkedPassword linked, string secret, string? problem)
    {
        var name = (await linked.OwnerOfAsync(secret))?.UserName;
        return context.Page<WelcomePage>(new Model(name, secret, problem), name is null ? StatusCodes.Status410Gone : problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    /// <param name="Name">Whose link it is; null when it cannot be used.</param>
    /// <param name="Secret">What stands in the link.</param>
    /// <param name="Problem">Why a password was refused.</param>
    public sealed record Model(string? Name, string Secret, string? Problem);
}
