using ReconTracker.Domain.Articles.Known;

namespace ReconTracker.Domain.Articles.Speech;

/// <summary>Who speaks, as far as can be told.</summary>
/// <param name="Mark">The name that says so; null when none does.</param>
/// <param name="IsFromBefore">Whether the name stands in the sentence before.</param>
internal readonly record struct Speaker(Mark? Mark, bool IsFromBefore);
