namespace ReconTracker.Web.Reading.Statements;

/// <summary>One answer and how many statements it would give.</summary>
/// <param name="Value">The answer.</param>
/// <param name="Count">Statements.</param>
public sealed record FacetCount<T>(T Value, int Count);
