namespace ReconTracker.Web.Editing.Importing;

/// <summary>Where something stands in a file that is loaded.</summary>
/// <param name="File">The table of an archive; null where the file has no parts.</param>
/// <param name="Line">The line, from 1; null when the file as a whole is meant.</param>
/// <param name="Field">The column, or the path in JSON; empty for the whole line.</param>
internal readonly record struct ImportSpot(string? File = null, long? Line = null, string Field = "")
{
    /// <summary>The column, or the path in JSON; empty for the whole line.</summary>
    public string Field { get => field ?? ""; init; } = Field; // of a spot that nobody made, too

    /// <summary>As one reads it: <c>meetings.csv, line 7, when.edtf</c>.</summary>
    public override string ToString() => string.Join(", ", new[] { File, Line is { } line ? $"line {line}" : null, Field }.Where(part => !string.IsNullOrEmpty(part)));
}
