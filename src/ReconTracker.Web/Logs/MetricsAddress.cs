using System.Diagnostics.Metrics;
using System.Net;
using Prometheus;
using ReconTracker.Web.Editing;
using ReconTracker.Web.Publishing;
using Metrics = Prometheus.Metrics;

namespace ReconTracker.Web.Logs;

/// <summary>What the process measures, as Prometheus reads it: its own numbers and those of the platform's meters. For this machine only, unless settings say otherwise.</summary>
internal static class MetricsAddress
{
    private const string Own = "ReconTracker";

    // without those that name what nobody asked for, or a connection string
    private static readonly string[] Meters = [Own, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    private static readonly double[] Seconds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private static readonly string[] Forwarding = ["X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Original-For", "X-Original-Proto", "X-Real-IP", "Forwarded", "Via"];

    public static void MapMetrics(this WebApplication app)
    {
        Metrics.SuppressDefaultMetrics(new() { SuppressEventCounters = true }); // the meters say the same
        Metrics.ConfigureMeterAdapter(adapter =>
        {
            adapter.InstrumentFilterPredicate = instrument => Meters.Contains(instrument.Meter.Name);
            adapter.ResolveHistogramBuckets = _ => Seconds;
        });
        Measure(app.Services);
        var isForAll = app.Configuration.GetValue<bool>("Metrics:ForAll");
        app.MapGet("/metrics", async context =>
        {
            if (!isForAll && !IsOfThisMachine(context))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = PrometheusConstants.TextContentTypeWithVersionAndEncoding;
            context.Response.Headers.CacheControl = "no-store";
            await Metrics.DefaultRegistry.CollectAndExportAsTextAsync(context.Response.Body, context.RequestAborted);
        });
    }

    private static void Measure(IServiceProvider services)
    {
        var meter = services.GetRequiredService<IMeterFactory>().Create(Own);
        var (published, circuits) = (services.GetRequiredService<PublishedState>(), services.GetRequiredService<OpenCircuits>());
        meter.CreateObservableGauge("edition", () => published.Edition?.Number ?? 0, description: "The number of the newest edit that pages show.");
        meter.CreateObservableGauge("database.reachable", () => published.IsReachable ? 1 : 0, description: "Whether the database answers: 1 or 0.");
        meter.CreateObservableGauge("editors.circuits", () => circuits.Count, description: "Open editing pages.");
    }

    // what a proxy beside the application passes on comes from elsewhere; a socket has no address
    private static bool IsOfThisMachine(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } from || IPAddress.IsLoopback(from)) && !Forwarding.Any(context.Request.Headers.ContainsKey);
}
