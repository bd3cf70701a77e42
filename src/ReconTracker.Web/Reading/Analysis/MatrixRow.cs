using ReconTracker.Data;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>One party of a matrix.</summary>
/// <param name="Party">The party.</param>
/// <param name="Came">To how many meetings it came, over all columns of all pages.</param>
/// <param name="Named">How many meetings name it at all.</param>
public sealed record MatrixRow(Label Party, int Came, int Named);
