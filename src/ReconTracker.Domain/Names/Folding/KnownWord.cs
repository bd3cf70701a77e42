namespace ReconTracker.Domain.Names.Folding;

/// <summary>A word as it is folded: its role, and the spelling that is read instead of the one in the text, if any.</summary>
internal readonly record struct KnownWord(WordRole Role, string? Spelling);
