using ReconTracker.Domain.Records;

namespace ReconTracker.Data;

/// <summary>Records in a sentence.</summary>
internal static class ListedReferences
{
    private const int Most = 10;

    public static IEnumerable<RecordReference> InOrder(this IEnumerable<RecordReference> records) => records.Distinct().OrderBy(record => record.Kind).ThenBy(record => record.Slug);

    /// <summary>"the meeting a, the person b", and how many more.</summary>
    public static string Listed(this IReadOnlyCollection<RecordReference> records) =>
        string.Join(", ", records.Take(Most).Select(record => $"the {record}")) + (records.Count > Most ? $" and {records.Count - Most} more" : "");
}
