namespace ReconTracker.Domain.Values;

/// <summary>The grammatical case a phrase stands in; languages without cases ignore it.</summary>
internal enum DateCase
{
    Nominative,
    Genitive,
    Accusative,
    Instrumental,
}
