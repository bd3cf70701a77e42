using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ReconTracker.Web.Reading;

/// <summary>What reading pages need: components rendered on the server, Arabic and Cyrillic written as themselves.</summary>
internal static class ReadingServices
{
    public static void AddReading(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddExportTurns(configuration);
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }
}
