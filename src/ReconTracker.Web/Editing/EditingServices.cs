using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using ReconTracker.Web.Editing.Forms;
using ReconTracker.Web.Editing.Review;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Editing;

/// <summary>The editing room: interactive pages under /edit, on circuits that only those who may write can open.</summary>
internal static class EditingServices
{
    // the longest text that a field takes (FiledArticle.MaxText), if each of its letters is told as \u0000
    private const int LongestMessage = 2 * 1024 * 1024;

    public static void AddEditing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub => hub.MaximumReceiveMessageSize = LongestMessage);
        services.AddCascadingAuthenticationState();
        services.AddSingleton(Recheck.From(configuration));
        services.AddScoped<StandingWatch>();
        services.AddScoped<AuthenticationStateProvider>(provider => provider.GetRequiredService<StandingWatch>());
        services.AddSingleton(FourEyes.From(configuration));
        services.AddScoped<RecordNames>();
        services.AddSingleton<OpenCircuits>();
        services.AddScoped<CircuitSeat>();
        services.AddScoped<CircuitHandler>(provider => provider.GetRequiredService<CircuitSeat>());
    }

    // a circuit lasts as long as its page is open, so no reader's time limit ends it
    public static void MapEditing(this WebApplication app) => app.MapRazorComponents<EditDocument>()
        .AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null)
        .RequireAuthorization(Policies.Editor)
        .DisableRequestTimeout();
}
