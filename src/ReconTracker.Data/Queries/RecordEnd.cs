using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data;

/// <summary>That a record has ended.</summary>
/// <param name="Record">Which.</param>
/// <param name="Number">The number of the revision that says so.</param>
/// <param name="Ending">How.</param>
/// <param name="Why">The reason given.</param>
/// <param name="When">The moment, UTC.</param>
public sealed record RecordEnd(RecordReference Record, int Number, Ending Ending, string Why, DateTimeOffset When);
