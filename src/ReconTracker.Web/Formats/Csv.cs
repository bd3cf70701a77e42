using System.Text;

namespace ReconTracker.Web.Formats;

/// <summary>Lines of comma-separated values after RFC 4180, in UTF-8. What a spreadsheet would take for a formula begins with an apostrophe instead.</summary>
internal static class Csv
{
    public const string MediaType = "text/csv; charset=utf-8";

    private const string Formula = "=+-@\t\r";

    /// <summary>One line, with its end.</summary>
    public static string Line(IEnumerable<string?> fields)
    {
        var line = new StringBuilder();
        foreach (var (index, field) in fields.Index())
        {
            line.Append(index > 0 ? "," : null).Append(Field(field ?? ""));
        }

        return line.Append("\r\n").ToString();
    }

    private static string Field(string field)
    {
        var harmless = field.Length > 0 && Formula.Contains(field[0], StringComparison.Ordinal) ? $"'{field}" : field;
        return harmless.AsSpan().IndexOfAny("\",\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
