using System.Diagnostics;
using Serilog;
using Serilog.Formatting.Json;

namespace ReconTracker.Web.Logs;

/// <summary>Logs through Serilog: text for people in development, JSON lines elsewhere. Nothing personal: no address, no query, no agent.</summary>
internal static partial class LogServices
{
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        var settings = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).Enrich.FromLogContext();
        settings = builder.Environment.IsDevelopment()
            ? settings.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss.fff} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            : settings.WriteTo.Console(new JsonFormatter(renderMessage: true));
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(settings.CreateLogger(), dispose: true);
    }

    /// <summary>One line a request, with the trace id by which an answer's problem can be found again.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("ReconTracker.Requests");
        app.Use(async (context, next) =>
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                var level = context.Response.StatusCode >= 500 ? LogLevel.Error : LogLevel.Information;
                Request(logger, level, context.Request.Method, context.Request.PathBase + context.Request.Path, context.Response.StatusCode,
                    Stopwatch.GetElapsedTime(start).TotalMilliseconds, Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
            }
        });
    }

    [LoggerMessage(EventId = 1000, Message = "{Method} {Path} -> {StatusCode} in {ElapsedMs:0.0} ms, trace {RequestTrace}")]
    private static partial void Request(Microsoft.Extensions.Logging.ILogger logger, LogLevel level, string method, string path, int statusCode, double elapsedMs, string requestTrace);
}
