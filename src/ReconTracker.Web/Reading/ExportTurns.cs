using System.Threading.RateLimiting;

namespace ReconTracker.Web.Reading;

/// <summary>
/// How many exports are written at the same time: a slow reader holds some megabytes for as long as he likes. Whoever comes when all turns are taken is told when to come back.
/// Setting <c>Reading:ExportsAtOnce</c>, 8 by default.
/// </summary>
internal static class ExportTurns
{
    public const string Policy = "exports";

    public static void AddExportTurns(this IServiceCollection services, IConfiguration configuration)
    {
        var atOnce = configuration.GetValue("Reading:ExportsAtOnce", 8);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
            options.AddPolicy(Policy, context => HttpMethods.IsHead(context.Request.Method)
                ? RateLimitPartition.GetNoLimiter("headers only")
                : RateLimitPartition.GetConcurrencyLimiter("everything", _ => new ConcurrencyLimiterOptions { PermitLimit = atOnce, QueueLimit = 0 }));
        });
    }
}
