using ReconTracker.Web.Components;

namespace ReconTracker.Web.Reading;

/// <summary>What reading pages need: components rendered on the server, Arabic and Cyrillic written as themselves.</summary>
internal static class ReadingServices
{
    public static void AddReading(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ReadingTurns>();
        services.AddExportTurns(configuration);
        services.AddRazorComponents();
        services.AddSingleton(RecordAnchor.Encoder);
    }
}
