namespace ReconTracker.Domain.Articles.Speech;

/// <summary>What stands between quotation marks.</summary>
/// <param name="Start">The first code unit inside.</param>
/// <param name="End">The code unit after the last inside, a comma or space before the closing mark left out.</param>
/// <param name="First">The first word inside.</param>
/// <param name="Last">The last word inside; before <paramref name="First"/> when there is none.</param>
internal readonly record struct QuotedSpan(int Start, int End, int First, int Last)
{
    public int WordCount => Last - First + 1;
}
