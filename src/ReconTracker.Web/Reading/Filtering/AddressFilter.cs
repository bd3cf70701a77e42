using ReconTracker.Data;
using ReconTracker.Data.Indexing;

namespace ReconTracker.Web.Reading.Filtering;

/// <summary>The filter that an address asks for.</summary>
internal static class AddressFilter
{
    public static Task<RecordFilter> RecordFilterAsync(this HttpRequest request, ReconDb db, CancellationToken stop) => RecordFilter
        .Read(request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))))
        .KnownAsync(db, request.HttpContext.RequestServices.GetRequiredService<RecordIndexAtHand>(), stop);
}
