namespace ReconTracker.Domain.Articles.Passages;

/// <summary>A word where it stands.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The code unit after its last; a possessive 's is left out.</param>
/// <param name="Sentence">Its sentence, from 0.</param>
/// <param name="IsJoined">Whether only spaces or a hyphen part it from the word before, in the same sentence.</param>
/// <param name="Shape">What is known of it by itself.</param>
internal readonly record struct PassageWord(int Start, int End, int Sentence, bool IsJoined, WordShape Shape);
