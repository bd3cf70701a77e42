using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.Changes;

/// <summary>A revision that an edit redacted.</summary>
/// <param name="Record">Its record.</param>
/// <param name="Revision">Its number.</param>
public sealed record RedactedRevision(RecordReference Record, int Revision);
