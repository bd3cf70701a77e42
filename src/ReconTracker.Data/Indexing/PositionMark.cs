using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>One statement on a topic.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Stance">Where it stands; null where it touches the topic and no stand is coded.</param>
public sealed record PositionMark(Slug Statement, Stance? Stance);
