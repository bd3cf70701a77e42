namespace ReconTracker.Data;

/// <summary>Which state the collection is in. Two editions are equal only when nothing that a reader could see differs between them.</summary>
/// <param name="Number">The number of the newest edit; 0 when there is none.</param>
/// <param name="When">Its moment: a collection that was restored gives numbers out a second time.</param>
/// <param name="Derived">Which writing of the derived entries it is: they can change without an edit.</param>
public sealed record Edition(long Number, DateTimeOffset? When, string? Derived);
