namespace ReconTracker.Web.Editing.Forms;

/// <summary>Something that keeps a draft from being a record.</summary>
/// <param name="Path">The field path; empty for the whole.</param>
/// <param name="Sentence">What is wrong, and what would be right.</param>
public sealed record FormProblem(string Path, string Sentence);
