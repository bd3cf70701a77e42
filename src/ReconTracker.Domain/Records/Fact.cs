namespace ReconTracker.Domain.Records;

/// <summary>One thing that a record states.</summary>
/// <param name="Path">Its field path, as claims name it: <c>delegations/hamas/attendance</c>.</param>
/// <param name="Value">The value, as a code, EDTF text, slug or the record's own words.</param>
/// <param name="NeedsEvidence">False for what the editors coded themselves: titles, kinds, scopes, topics.</param>
public sealed record Fact(string Path, string Value, bool NeedsEvidence = true);
