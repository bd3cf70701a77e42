namespace ReconTracker.Web.Editing.Importing;

/// <summary>A row of a table that is loaded.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Cells">Its cells, as many as the table has headings.</param>
internal sealed record CsvRow(long Line, string[] Cells);
