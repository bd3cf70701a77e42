using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Filtering;

/// <summary>The filter that an address asks for.</summary>
internal static class AddressFilter
{
    private const int MostUnknown = 5;
    private const int LongestName = 40;

    /// <summary>Reads the filter; what could not be read, names that no filter has among it, is noted.</summary>
    public static async Task<RecordFilter> RecordFilterAsync(this HttpRequest request, ReconDb db, RecordIndex index, CancellationToken stop)
    {
        var filter = await RecordFilter.Read(request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))))
            .KnownAsync(db, index, Languages.Current.Name, stop);
        return filter with { Ignored = [.. filter.Ignored, .. request.UnknownNames().Select(name => new IgnoredValue(name, "", IgnoredReason.NoSuchName))] };
    }

    /// <summary>Names in the address that the page does not know; not those that other sites hang on links to count clicks.</summary>
    public static IEnumerable<string> UnknownNames(this HttpRequest request) => request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<QueryNames>() is not { } known ? [] : request.Query.Keys
        .Where(name => !known.Names.Contains(name, StringComparer.OrdinalIgnoreCase) && !name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("clid", StringComparison.OrdinalIgnoreCase))
        .Select(name => name.Length > LongestName ? name[..LongestName] : name).Order(StringComparer.Ordinal).Take(MostUnknown);

    /// <summary>Leads to the canonical form of an address that says the same in other words, so that one question has one address.</summary>
    /// <param name="request">The address asked.</param>
    /// <param name="address">Its canonical form.</param>
    /// <param name="ignored">What of it was left out: the page says so, and the address stays for correction.</param>
    /// <returns>Null when the page can be printed.</returns>
    public static IResult? Canonical(this HttpRequest request, string address, IReadOnlyList<IgnoredValue> ignored)
    {
        var canonical = address.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? address[at..] : "";
        return ignored.Count > 0 || Unescaped(request.QueryString.Value) == Unescaped(canonical) ? null : TypedResults.Redirect(address);
    }

    /// <summary>The site as it was addressed.</summary>
    public static string Site(this HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private static string Unescaped(string? query) => Uri.UnescapeDataString((query ?? "").Replace('+', ' '));
}
