using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ReconTracker.Web.Verbs;

/// <summary>Where the application listens.</summary>
internal static class AddressSettings
{
    public const string Default = "http://localhost:5080";

    public static void AddAddress(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
        });
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]) && string.IsNullOrEmpty(builder.Configuration["HTTP_PORTS"]))
        {
            builder.WebHost.UseUrls(Default);
        }

        // the files of wwwroot are found from a build as well as from a publish, in every environment
        builder.WebHost.UseStaticWebAssets();
    }

    /// <summary>Reads the first pages once, so that the first reader does not wait for the compiler.</summary>
    public static async Task WarmUpAsync(this WebApplication app)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        foreach (var address in app.Addresses().Take(1))
        {
            try
            {
                foreach (var path in (string[])["/", "/timeline"])
                {
                    using var answer = await http.GetAsync(new Uri(OnThisMachine(address), path));
                }
            }
            catch (Exception slow) when (slow is HttpRequestException or TaskCanceledException)
            {
                // then the first reader warms it up; nothing is lost
            }
        }
    }

    public static void AnnounceAddress(this WebApplication app)
    {
        foreach (var address in app.Addresses())
        {
            Console.WriteLine($"ReconTracker is ready at {address}");
        }
    }

    /// <summary>An address to listen at, as one to ask on the same machine.</summary>
    public static Uri OnThisMachine(string address) => new(address
        .Replace("+", "127.0.0.1", StringComparison.Ordinal)
        .Replace("*", "127.0.0.1", StringComparison.Ordinal)
        .Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)
        .Replace("[::]", "127.0.0.1", StringComparison.Ordinal));

    /// <summary>The address by which people reach the site, for links that are printed: setting <c>Site:Address</c>, else where it listens on this machine.</summary>
    public static Uri Public(IConfiguration configuration) => configuration["Site:Address"] is { Length: > 0 } address
        ? new Uri(address)
        : OnThisMachine((configuration["ASPNETCORE_URLS"] is { Length: > 0 } urls ? urls : Default).Split(';')[0]);

    private static IEnumerable<string> Addresses(this WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
}
