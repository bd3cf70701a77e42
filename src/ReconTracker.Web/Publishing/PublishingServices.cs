using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
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

    /// <summary>Keeps an answer until something is published that reaches it, or until the day changes: lists say "today".</summary>
    /// <remarks>The edition is part of the key: an answer that was being made while something was published is never given out for the new state.</remarks>
    public static OutputCachePolicyBuilder UntilPublished(this OutputCachePolicyBuilder policy) => policy.Tag(ReadingTag).AddPolicy<OwnPage.Tagging>().SetVaryByHeader(HeaderNames.AcceptEncoding).VaryByValue(context =>
        KeyValuePair.Create("edition", context.RequestServices.GetRequiredService<PublishedState>().EditionAt(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(), context) ?? ""));

    /// <summary>
    /// Answers 304 before anything is read, gives every answer its validators, and refuses at once what would have to be read from a database that is away.
    /// </summary>
    public static RouteGroupBuilder WithValidators(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (invocation, next) =>
        {
            var context = invocation.HttpContext;
            var state = context.RequestServices.GetRequiredService<PublishedState>();
            if (state.EntityTag(context.Request, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()) is not { } tag)
            {
                return await next(invocation);
            }

            var headers = context.Response.Headers;
            headers.ETag = tag;
            headers.CacheControl = "public, no-cache";
            headers.LastModified = state.LastModified?.ToString("R", CultureInfo.InvariantCulture);
            var known = context.Request.GetTypedHeaders().IfNoneMatch;
            if (known.Any(candidate => candidate.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false)))
            {
                return TypedResults.StatusCode(StatusCodes.Status304NotModified);
            }

            return state.IsReachable ? await next(invocation) : TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        });
        return group;
    }
}
