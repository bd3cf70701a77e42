namespace ReconTracker.Data;

/// <summary>One line of a record's history.</summary>
/// <param name="Number">The revision's number.</param>
/// <param name="Who">The editor's public name.</param>
/// <param name="Why">The reason given.</param>
/// <param name="When">The moment, UTC.</param>
public sealed record HistoryEntry(int Number, string Who, string Why, DateTimeOffset When);
