using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using ReconTracker.Web.Database;

namespace ReconTracker.Web.Security;

/// <summary>What holds at the border to the world.</summary>
internal static class SecurityServices
{
    public static void AddSecurity(this IServiceCollection services, Patience patience)
    {
        services.AddProblemDetails();

        // Kestrel refuses what is longer without a page and without our headers: let it pass what the input guard can explain
        services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestLineSize = 32 * 1024);
        services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = patience.Limit,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "application/json", "application/problem+json"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
    }
}
