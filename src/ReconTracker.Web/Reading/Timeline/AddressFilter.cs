using ReconTracker.Data;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>The filter that an address asks for.</summary>
internal static class AddressFilter
{
    public static Task<MeetingFilter> MeetingFilterAsync(this HttpRequest request, ReconDb db, CancellationToken stop) => MeetingFilter
        .Read(request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))))
        .KnownAsync(db, stop);
}
