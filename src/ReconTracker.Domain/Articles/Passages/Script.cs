namespace ReconTracker.Domain.Articles.Passages;

/// <summary>The script of a word, by its first letter.</summary>
internal enum Script
{
    Other,
    Latin,
    Cyrillic,
    Arabic,
}
