namespace ReconTracker.Domain.Values;

/// <summary>Text that is not an EDTF date. The message is one sentence saying what is wrong and where.</summary>
/// <param name="message">The sentence, fit to be shown to an editor.</param>
/// <param name="position">Where the trouble starts, the first character being 1.</param>
public sealed class EdtfFormatException(string message, int position) : FormatException(message)
{
    /// <summary>Where the trouble starts, the first character being 1.</summary>
    public int Position { get; } = position;
}
