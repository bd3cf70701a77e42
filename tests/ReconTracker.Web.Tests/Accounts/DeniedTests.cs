using System.Net;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>Whoever follows a link that is for another role is told for which, who they are, and where to go on.</summary>
public sealed class DeniedTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    [Theory]
    [InlineData("Denis", AccountRole.Editor, "/edit/withdraw/topic/elections", "reviewers", "You are Denis, editor. Roles", "/edit")]
    [InlineData("Denise", AccountRole.Reviewer, "/edit/users", "administrators", "You are Denise, reviewer.", "/edit")]
    [InlineData("Denny", AccountRole.Editor, "/ar/edit/import", "للمراجعين", "Denny", "/ar/edit")]
    public async Task Page_OfAnotherRole_SaysForWhichItIs_AndLeadsOn(string name, AccountRole role, string address, string whom, string who, string on)
    {
        var person = await app.SignedInAsync(name, role);

        var seen = await person.Visitor.OpenAsync(address);

        seen.Status.ShouldBe(HttpStatusCode.Forbidden);
        var main = seen.Page!.QuerySelector("main")!;
        main.QuerySelector("#role-needed")!.TextContent.ShouldContain(whom);
        main.TextContent.ShouldContain(who);
        main.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain(on);
        seen.Page.QuerySelector("h1")!.TextContent.ShouldNotBe("This did not work");
    }
}
