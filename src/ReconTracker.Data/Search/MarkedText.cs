namespace ReconTracker.Data.Search;

/// <summary>A passage with the words that were looked for marked in it.</summary>
/// <param name="Parts">The passage, cut where a mark begins or ends.</param>
public sealed record MarkedText(IReadOnlyList<MarkedText.Part> Parts)
{
    // private use: no text of the collection holds them, and as marks they are never printed
    internal const char Start = '\uE000';
    internal const char Stop = '\uE001';

    private const string Ellipsis = "… ";

    /// <summary>Whether anything is marked.</summary>
    public bool IsMarked => Parts.Any(part => part.IsMarked);

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Parts.Select(part => part.Text));

    /// <summary>Cuts a text at the delimiters; strays among them are dropped, and marked neighbours are one.</summary>
    internal static MarkedText Parse(string text)
    {
        text = text.Replace($"{Stop} {Start}", " ", StringComparison.Ordinal);
        var parts = new List<Part>();
        var (from, marked) = (0, false);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || text[at] is Start or Stop)
            {
                if (at > from)
                {
                    parts.Add(new Part(text[from..at], marked));
                }

                (from, marked) = (at + 1, at < text.Length && text[at] == Start);
            }
        }

        return new MarkedText(parts);
    }

    /// <summary>About so many words around the first mark.</summary>
    internal static string Around(string text, int words)
    {
        var all = text.Split(' ');
        var first = Math.Max(0, Array.FindIndex(all, word => word.Contains(Start, StringComparison.Ordinal)));
        var from = all.Length <= words ? 0 : Math.Clamp(first - (words / 3), 0, all.Length - words);
        var kept = string.Join(' ', all.Skip(from).Take(words));
        return $"{(from > 0 ? Ellipsis : "")}{kept}{(from + words < all.Length ? Ellipsis.TrimEnd() : "")}";
    }

    /// <summary>A stretch of the passage.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="IsMarked">Whether they were looked for.</param>
    public readonly record struct Part(string Text, bool IsMarked);
}
