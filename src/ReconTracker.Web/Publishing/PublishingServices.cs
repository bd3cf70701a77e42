using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace ReconTracker.Web.Publishing;

/// <summary>Caching of what is published: output cache, validators, and what readers get while the database is away.</summary>
internal static class PublishingServices
{
    /// <summary>The tag of every cached reading address.</summary>
    public const string ReadingTag = "reading";

    public static void AddPublishing(this IServiceCollection services)
    {
        services.AddSingleton<PublishedState>();
        services.AddHostedService<PublishedListener>();
        services.AddOutputCache(options =>
        {
            options.SizeLimit = 256 * 1024 * 1024;
            options.DefaultExpirationTimeSpan = TimeSpan.FromDays(1);
        });
    }

    /// <summary>Answers 304 before anything is read, and gives every answer its validators.</summary>
    public static RouteGroupBuilder WithValidators(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (invocation, next) =>
        {
            var context = invocation.HttpContext;
            var state = context.RequestServices.GetRequiredService<PublishedState>();
            if (state.EntityTag(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()) is not { } tag)
            {
                return await next(invocation);
            }

            var headers = context.Response.Headers;
            headers.ETag = tag;
            headers.CacheControl = "public, no-cache";
            headers.LastModified = state.LastModified?.ToString("R", CultureInfo.InvariantCulture);
            var known = context.Request.GetTypedHeaders().IfNoneMatch;
            return known.Any(candidate => candidate.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false))
                ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
                : await next(invocation);
        });
        return group;
    }
}
