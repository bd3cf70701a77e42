using Microsoft.AspNetCore.OutputCaching;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Publishing;

/// <summary>An address that shows one record and what stands close to it: a change elsewhere leaves it as it is (<see cref="Data.ReachQueries"/>).</summary>
/// <param name="Kind">The kind of the record, whose slug is in the address.</param>
internal sealed record OwnPage(RecordKind Kind)
{
    /// <summary>The tag of answers that every change reaches.</summary>
    public const string OthersTag = "others";

    /// <summary>The tag of a record's own pages.</summary>
    public static string TagOf(RecordReference record) => record.ToString();

    /// <summary>The record whose own page an address is; null of lists, analyses and the like.</summary>
    public static RecordReference? RecordOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<OwnPage>() is { } own && Slug.TryParse(context.Request.RouteValues["slug"]?.ToString(), out var slug) ? new RecordReference(own.Kind, slug) : null;

    /// <summary>Tags answers by the record whose page they are.</summary>
    public sealed class Tagging : IOutputCachePolicy
    {
        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            context.Tags.Add(RecordOf(context.HttpContext) is { } record ? TagOf(record) : OthersTag);
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;
    }
}
