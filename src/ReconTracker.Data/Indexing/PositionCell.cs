using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>What one party has said on one topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Party">Whose word it is; null for statements that name no party.</param>
/// <param name="Count">How many statements there are.</param>
/// <param name="Coded">In how many of them a stand is coded.</param>
/// <param name="Latest">The statements of the latest dates, in order of time; those without a date last, and only as far as the others leave room.</param>
public sealed record PositionCell(Slug Topic, Slug? Party, int Count, int Coded, IReadOnlyList<PositionMark> Latest);
