namespace ReconTracker.Domain.Articles.Known;

/// <summary>One way to read a unit of a name: as printed, without a Russian ending, without an Arabic "and".</summary>
/// <param name="Plain">The words without articles, small and unmarked.</param>
/// <param name="Key">Their search key.</param>
/// <param name="Skip">Letters written onto the first word that are no part of it.</param>
/// <param name="IsEndingless">Whether a grammatical ending was taken off.</param>
internal readonly record struct NameReading(string Plain, string Key, int Skip, bool IsEndingless);
