using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>How often statements touch a topic, and where they stand on it.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Statements">How many statements touch it.</param>
/// <param name="Stances">How many take each stand; stands that none takes are missing.</param>
public sealed record TopicStances(Slug Topic, int Statements, IReadOnlyDictionary<Stance, int> Stances);
