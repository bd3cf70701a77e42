namespace ReconTracker.Web.Reading.Filtering;

/// <summary>The same records in a format of data.</summary>
/// <param name="Name">The name of the format, the same in every language.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Href">The address.</param>
public sealed record Download(string Name, string Type, string Href)
{
    /// <summary>What it leaves out, in the reader's language; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What every filtered list offers.</summary>
    internal static IReadOnlyList<Download> Of(string page, Data.RecordFilter filter) =>
    [
        new("JSON", "application/json", $"{page}.json{filter.Undrawn}"),
        new("CSV", "text/csv", $"{page}.csv{filter.WithoutAny("view", "zoom")}"),
        new("JSON Lines", "application/jsonl", $"{page}.jsonl{filter.WithoutAny("view", "zoom")}"),
    ];
}
