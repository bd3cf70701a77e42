namespace ReconTracker.Domain.Values;

/// <summary>Counts words as the limits on fragments and paraphrases do: runs of anything between white space.</summary>
public static class Words
{
    /// <summary>The most words a verbatim fragment may have.</summary>
    public const int MaxFragment = 12;

    /// <summary>The most words a paraphrase may have.</summary>
    public const int MaxParaphrase = 40;

    /// <summary>The number of words in a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The count.</returns>
    public static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
