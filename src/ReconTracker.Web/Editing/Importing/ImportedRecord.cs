using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>A record as it was read from a file.</summary>
/// <param name="Record">The record.</param>
/// <param name="SpotOf">Where one of its values stands, by its path in JSON (<c>delegations[0].attendance</c>); the empty path is the record.</param>
internal sealed record ImportedRecord(RecordDocument Record, Func<string, ImportSpot> SpotOf);
