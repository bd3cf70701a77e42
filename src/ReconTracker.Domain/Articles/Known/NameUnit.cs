namespace ReconTracker.Domain.Articles.Known;

/// <summary>Words that are one token of a name's key: a word with its article, or Abu, Abd, Allah, Din with their word.</summary>
/// <param name="First">The first word, article included.</param>
/// <param name="Last">The last word.</param>
/// <param name="HasArticle">Whether an article stands before it.</param>
/// <param name="IsCapitalised">Whether every word but articles begins with a capital, or could.</param>
/// <param name="Readings">The ways to read it, as printed first.</param>
internal sealed record NameUnit(int First, int Last, bool HasArticle, bool IsCapitalised, IReadOnlyList<NameReading> Readings)
{
    /// <summary>The words without articles, as printed.</summary>
    public string Plain => Readings[0].Plain;
}
