using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReconTracker.Data.Accounts;
using ReconTracker.Web.Editing;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>Every address of the editors' side against everybody who may ask for it. The addresses come from the application; one that is not in the table fails.</summary>
public sealed class RolesAndPagesTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Anyone = "anyone";
    private const string SignedIn = "signed in";
    private const string Editor = "editor";
    private const string Reviewer = "reviewer";
    private const string Admin = "admin";

    // method and address, and the least that may ask for it
    private static readonly Dictionary<string, string> Table = new()
    {
        ["GET /account/sign-in"] = Anyone,
        ["POST /account/sign-in"] = Anyone,
        ["POST /account/sign-in/passkey"] = Anyone,
        ["POST /account/sign-in/passkey/options"] = Anyone,
        ["GET /account/code"] = Anyone,
        ["POST /account/code"] = Anyone,
        ["POST /account/code/recovery"] = Anyone,
        ["GET /account/welcome"] = Anyone,
        ["POST /account/welcome"] = Anyone,
        ["GET /account"] = SignedIn,
        ["POST /account/sign-out"] = SignedIn,
        ["POST /account/sessions/end"] = SignedIn,
        ["GET /account/password"] = SignedIn,
        ["POST /account/password"] = SignedIn,
        ["GET /account/second-factor"] = SignedIn,
        ["POST /account/second-factor"] = SignedIn,
        ["POST /account/second-factor/off"] = SignedIn,
        ["POST /account/second-factor/recovery-codes"] = SignedIn,
        ["POST /account/passkeys"] = SignedIn,
        ["POST /account/passkeys/options"] = SignedIn,
        ["POST /account/passkeys/name"] = SignedIn,
        ["POST /account/passkeys/remove"] = SignedIn,
        ["GET /edit"] = Editor,
        ["POST /edit"] = Editor,
        ["GET /edit/desk"] = Editor,
        ["POST /edit/desk"] = Editor,
        ["GET /edit/desk/{Name}"] = Editor,
        ["POST /edit/desk/{Name}"] = Editor,
        ["GET /edit/drafts/{Id:guid}"] = Editor,
        ["POST /edit/drafts/{Id:guid}"] = Editor,
        ["GET /edit/edits"] = Reviewer,
        ["POST /edit/edits"] = Reviewer,
        ["GET /edit/edits/{Number:long}"] = Reviewer,
        ["POST /edit/edits/{Number:long}"] = Reviewer,
        ["GET /edit/import"] = Reviewer,
        ["POST /edit/import"] = Reviewer,
        ["GET /edit/merge/{Kind}/{Name}"] = Reviewer,
        ["POST /edit/merge/{Kind}/{Name}"] = Reviewer,
        ["GET /edit/redact/{Kind}/{Name}"] = Admin,
        ["POST /edit/redact/{Kind}/{Name}"] = Admin,
        ["GET /edit/open/{Kind}/{Name}"] = Editor,
        ["POST /edit/open/{Kind}/{Name}"] = Editor,
        ["GET /edit/review/{Id:guid}"] = Reviewer,
        ["POST /edit/review/{Id:guid}"] = Reviewer,
        ["GET /edit/withdraw/{Kind}/{Name}"] = Reviewer,
        ["POST /edit/withdraw/{Kind}/{Name}"] = Reviewer,
        ["GET /edit/users"] = Admin,
        ["POST /edit/users"] = Admin,
        ["GET /edit/users/log"] = Admin,
        ["POST /edit/users/log"] = Admin,
        ["GET /_blazor"] = Editor,
        ["POST /_blazor"] = Editor,
        ["GET /_blazor/negotiate"] = Editor,
        ["POST /_blazor/negotiate"] = Editor,
        ["GET /_blazor/disconnect"] = Editor,
        ["POST /_blazor/disconnect"] = Editor,
        ["GET /_blazor/initializers"] = Editor,
        ["POST /_blazor/initializers"] = Editor,
    };

    [Fact]
    public void Addresses_OfTheEditorsSide_AreTheOnesOfTheTable() => Addresses().ShouldBe(Table.Keys, ignoreOrder: true);

    [Fact]
    public async Task Address_AskedForByEverybody_OpensForThoseWhoMay()
    {
        var people = await EverybodyAsync("");
        foreach (var (address, least) in Table)
        {
            foreach (var (who, (person, rank)) in people)
            {
                using var visitor = person is null ? app.Visit() : null;
                var status = await AskAsync(address, person?.Visitor ?? visitor!);

                (status is not HttpStatusCode.Unauthorized and not HttpStatusCode.Forbidden and not HttpStatusCode.Redirect)
                    .ShouldBe(rank >= Rank(least), $"{who}: {address} answered {status}");
            }
        }
    }

    // whoever is in a circuit when the page is drawn: an act asks again, and not for less than the page's address
    [Fact]
    public async Task Act_OnAnyPageOfTheRoom_IsDoneForThoseWhoMayAskForThePage()
    {
        var people = await EverybodyAsync(" the Second");
        var pages = PagesOfTheRoom().ToList();

        pages.Select(page => $"GET {page.Path}").ShouldBe(Table.Keys.Where(address => address.StartsWith("GET /edit", StringComparison.Ordinal)), ignoreOrder: true);
        foreach (var (path, type) in pages)
        {
            var page = Activator.CreateInstance(type).ShouldBeAssignableTo<RoomPage>()!;
            foreach (var (who, (person, rank)) in people)
            {
                await using var circuit = app.App.Services.CreateAsyncScope();
                var watch = circuit.ServiceProvider.GetRequiredService<StandingWatch>();
                watch.SetAuthenticationState(Task.FromResult(new AuthenticationState(await PrincipalAsync(person))));
                var isDone = false;
                var isLetIn = await watch.ActAsync(page, (_, _, _) => Task.FromResult(isDone = true));

                isLetIn.ShouldBe(rank >= Rank(Table[$"GET {path}"]), $"{who}: {path}");
                isDone.ShouldBe(isLetIn, $"{who}: {path}");
            }
        }
    }

    [Theory]
    [InlineData("GET /edit")]
    [InlineData("GET /edit/users/log")]
    public async Task Page_ForNobody_LeadsToSigningInAndBack(string address)
    {
        var path = address.Split(' ')[1];

        (await app.Visit().OpenAsync(path)).Redirect.ShouldBe($"/account/sign-in?returnUrl={Uri.EscapeDataString(path)}");
    }

    [Theory]
    [InlineData("http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("https://localhost", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost:81", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    public async Task Circuit_AskedForFromElsewhere_IsRefused(string? origin, HttpStatusCode status)
    {
        var person = await app.SignedInAsync($"S{Guid.NewGuid():N}"[..20]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.TryAddWithoutValidation("Origin", origin);
        using var answer = await person.Visitor.Http.SendAsync(request);

        answer.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task Socket_AskedForFromElsewhere_IsRefused(string? origin)
    {
        var person = await app.SignedInAsync($"W{Guid.NewGuid():N}"[..20]);

        (await AskForSocketAsync(person, origin)).ShouldBe(HttpStatusCode.Forbidden);
        (await AskForSocketAsync(person, "http://localhost")).ShouldNotBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("cross-site", null, false)]
    [InlineData("same-site", null, false)]
    [InlineData(null, "null", false)]
    [InlineData("same-origin", null, true)]
    [InlineData(null, null, true)]
    public async Task Circuit_ReadByAPageFromElsewhere_IsRefused(string? site, string? origin, bool isLetIn)
    {
        var person = await app.SignedInAsync($"X{Guid.NewGuid():N}"[..20]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_blazor/initializers");
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
        request.Headers.TryAddWithoutValidation("Origin", origin);
        using var answer = await person.Visitor.Http.SendAsync(request);

        (answer.StatusCode != HttpStatusCode.Forbidden).ShouldBe(isLetIn);
    }

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("same-site", false)]
    [InlineData("cross-site", false)]
    public async Task Circuit_EndedByAPageThatSendsNoOrigin_IsEndedByOursOnly(string site, bool isLetIn)
    {
        var person = await app.SignedInAsync($"V{Guid.NewGuid():N}"[..20]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/disconnect");
        request.Headers.Add("Origin", "null");
        request.Headers.Add("Sec-Fetch-Site", site);
        using var answer = await person.Visitor.Http.SendAsync(request);

        (answer.StatusCode != HttpStatusCode.Forbidden).ShouldBe(isLetIn);
    }

    [Fact]
    public async Task EditingRoom_ForAnEditor_BringsTheScriptThatReadersNeverGet()
    {
        var person = await app.SignedInAsync("Tamim");

        var room = await person.Visitor.OpenAsync("/ar/edit");

        room.Page!.QuerySelector("base")!.GetAttribute("href").ShouldBe("/ar/");
        room.Page.QuerySelectorAll("script").Select(script => script.GetAttribute("src")!.Split('.', '?')[0]).ShouldBe(["/_framework/blazor", "/js/editing"]);
        (await person.Visitor.OpenAsync("/")).Text.ShouldNotContain("_framework");
        (await person.Visitor.OpenAsync("/account")).Text.ShouldNotContain("_framework");
        using var script = await person.Visitor.Http.GetAsync(new Uri(room.Page.QuerySelector("script")!.GetAttribute("src")!, UriKind.Relative));
        script.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> AskForSocketAsync(Person person, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_blazor?id=none");
        request.Headers.TryAddWithoutValidation("Connection", "Upgrade");
        request.Headers.TryAddWithoutValidation("Upgrade", "websocket");
        request.Headers.TryAddWithoutValidation("Sec-WebSocket-Version", "13");
        request.Headers.TryAddWithoutValidation("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA==");
        request.Headers.TryAddWithoutValidation("Origin", origin);
        using var answer = await person.Visitor.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private static int Rank(string least) => Array.IndexOf([Anyone, SignedIn, Editor, Reviewer, Admin], least);

    // what is behind the door is not tried: forms go without their token, and then 400 says that they were let in
    private static async Task<HttpStatusCode> AskAsync(string address, Visitor visitor)
    {
        var (method, path) = (address.Split(' ')[0], address.Split(' ')[1].Replace("{Id:guid}", $"{Guid.NewGuid()}", StringComparison.Ordinal).Replace("{Number:long}", "1", StringComparison.Ordinal).Replace("{Kind}/{Name}", "topic/quartet", StringComparison.Ordinal).Replace("{Name}", "no-such-source", StringComparison.Ordinal));
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add("Origin", "http://localhost");
        using var answer = await visitor.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private IEnumerable<(string Path, Type Page)> PagesOfTheRoom() => app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => (Path: "/" + endpoint.RoutePattern.RawText!.Trim('/'), Page: endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type))
        .Where(endpoint => endpoint.Page is not null && endpoint.Path.StartsWith("/edit", StringComparison.Ordinal))
        .Select(endpoint => (endpoint.Path, endpoint.Page!)).Distinct();

    private async Task<ClaimsPrincipal> PrincipalAsync(Person? person)
    {
        await using var db = app.Connect();
        if (person is null)
        {
            return new ClaimsPrincipal(new ClaimsIdentity());
        }

        var own = db.Sessions.Where(session => session.Ended == null && db.Users.Any(account => account.Id == session.AccountId && account.UserName == person.Name));
        var newest = await own.OrderByDescending(session => session.Created).Select(session => session.Id).FirstAsync();
        return (await db.StandingAsync(newest, DateTimeOffset.UtcNow))!.ToPrincipal();
    }

    private async Task<Dictionary<string, (Person? Person, int Rank)>> EverybodyAsync(string surname) => new()
    {
        ["nobody"] = (null, 0),
        ["reviewer without second factor"] = (await UnsettledAsync($"Nasser{surname}"), 1),
        ["editor"] = (await app.SignedInAsync($"Othman{surname}"), 2),
        ["reviewer"] = (await app.SignedInAsync($"Qamar{surname}", AccountRole.Reviewer), 3),
        ["admin"] = (await app.SignedInAsync($"Rim{surname}", AccountRole.Admin), 4),
    };

    private async Task<Person> UnsettledAsync(string name)
    {
        var person = await app.HasAsync(name, AccountRole.Reviewer);
        await person.SignInAsync();
        return person;
    }

    private IEnumerable<string> Addresses() => app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        .Select(endpoint => (Path: "/" + endpoint.RoutePattern.RawText!.Trim('/'), Methods: endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]))
        .Where(endpoint => endpoint.Path.StartsWith("/account", StringComparison.Ordinal) || endpoint.Path.StartsWith("/edit", StringComparison.Ordinal) || endpoint.Path.StartsWith("/_blazor", StringComparison.Ordinal))
        .SelectMany(endpoint => endpoint.Methods.Where(method => method is "GET" or "POST" or "PUT" or "DELETE" or "PATCH").Select(method => $"{method} {endpoint.Path}"))
        .Distinct();
}
