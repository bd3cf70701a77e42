using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>When a party is on record for the first and for the last time.</summary>
/// <param name="Party">The party.</param>
/// <param name="Meetings">At how many meetings it is on record.</param>
/// <param name="First">The one of the earliest first possible day; one without any only where none has one.</param>
/// <param name="FirstYear">The year in which it may begin at the earliest.</param>
/// <param name="Last">The one of the latest first possible day; one without any only where none has one.</param>
/// <param name="LastYear">The year in which it may begin at the earliest.</param>
public sealed record Seen(Slug Party, int Meetings, Slug First, int? FirstYear, Slug Last, int? LastYear);
