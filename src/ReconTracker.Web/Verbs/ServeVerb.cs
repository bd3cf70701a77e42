using ReconTracker.Web.Accounts;
using ReconTracker.Web.Database;
using ReconTracker.Web.Editing;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Logs;
using ReconTracker.Web.Publishing;
using ReconTracker.Web.Reading;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Verbs;

/// <summary>Runs the web application: a table of contents of what it is made of.</summary>
internal static class ServeVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddLogs();
        builder.AddAddress();
        await using var database = await DatabaseAtHand.OpenAsync(builder.Configuration, mayJoin: false);
        builder.Services.AddDatabase(database);
        builder.Services.AddPublishing();
        builder.Services.AddSecurity(database.Patience);
        builder.Services.AddReading(builder.Configuration);
        builder.Services.AddAccounts();
        builder.Services.AddEditing(builder.Configuration);

        var app = builder.Build();
        await database.PrepareAsync(app.Services, seedWhenEmpty: true);

        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseLanguageOfAddress();
        app.UseReadableErrors();
        app.UseInputGuard();
        app.UseHostPrefix();
        app.UseEditorsDoor();
        app.UseOneEncoding();
        app.UseDataTwins();
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseStaleNotice();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapMetrics();
        app.MapReading();
        app.MapAccounts();
        app.MapEditing();

        await app.StartAsync();
        await app.WarmUpAsync();
        app.AnnounceAddress();
        await app.WaitForShutdownAsync();
        return 0;
    }
}
