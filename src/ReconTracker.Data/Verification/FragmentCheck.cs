namespace ReconTracker.Data.Verification;

/// <summary>What became of looking for every fragment in the filed texts.</summary>
/// <param name="Problem">Null when every fragment is found; else a sentence naming the first that is not, or the text that is missing.</param>
/// <param name="Fragments">How many claims cite a fragment of a filed text.</param>
/// <param name="Texts">How many sources have their text in the folder.</param>
public sealed record FragmentCheck(string? Problem, int Fragments, int Texts);
