namespace ReconTracker.Domain.Articles.Languages;

/// <summary>The languages articles are read in.</summary>
internal static partial class ArticleLanguages
{
    /// <summary>All of them: their scripts keep them apart, and articles quote each other's languages.</summary>
    public static IReadOnlyList<ArticleLanguage> All => [English, Russian, Arabic];
}
