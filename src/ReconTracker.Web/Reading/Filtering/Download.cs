namespace ReconTracker.Web.Reading.Filtering;

/// <summary>The same records in a format of data.</summary>
/// <param name="Name">The name of the format, the same in every language.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Href">The address.</param>
public sealed record Download(string Name, string Type, string Href)
{
    /// <summary>What every filtered list offers.</summary>
    internal static IReadOnlyList<Download> Of(string page, Data.RecordFilter filter) =>
    [
        new("JSON", "application/json", $"{page}.json{filter}"),
        new("CSV", "text/csv", $"{page}.csv{filter.Continued(null)}"),
        new("JSON Lines", "application/jsonl", $"{page}.jsonl{filter.Continued(null)}"),
    ];
}
