namespace ReconTracker.Web.Reading.History;

/// <summary>What an address asks of a record's history.</summary>
/// <param name="Before">The list begins with the revision before this one; with the newest when null.</param>
/// <param name="From">The one revision to compare.</param>
/// <param name="To">The other.</param>
public readonly record struct HistoryQuery(int? Before, int? From, int? To)
{
    /// <summary>The names of its parts in a query string.</summary>
    public static readonly string[] Names = ["before", "from", "to"];
}
