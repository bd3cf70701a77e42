using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ReconTracker.Web.Formats.CsvBundles;

/// <summary>One column of a table of the CSV bundle.</summary>
/// <param name="Name">Its heading: the JSON name, after the name of the part that holds it (<c>when.edtf</c>).</param>
/// <param name="Path">Where the value stands in the item of a row; nothing when the item is the value.</param>
/// <param name="IsNumber">Whether values are whole numbers.</param>
/// <param name="IsMany">Whether a cell holds several values, parted by "; ".</param>
internal sealed partial record CsvColumn(string Name, IReadOnlyList<string> Path, bool IsNumber, bool IsMany)
{
    /// <summary>The cell of an item.</summary>
    public string? Cell(JsonNode? item)
    {
        var value = Path.Aggregate(item, (holder, name) => holder?[name]);
        var text = value is JsonArray many ? string.Join("; ", many) : value?.ToString();
        return text is null ? null : Mark().IsMatch(text) ? $"'{text}" : text;
    }

    /// <summary>Writes a cell into an item, making the parts that hold it; an empty cell is not coded.</summary>
    /// <exception cref="FormatException">The cell holds no whole number.</exception>
    public void Fill(JsonObject item, string cell)
    {
        if (cell.Length == 0)
        {
            return;
        }

        var holder = item;
        foreach (var name in Path.SkipLast(1))
        {
            holder[name] ??= new JsonObject();
            holder = holder[name]!.AsObject();
        }

        var text = Text(cell);
        holder[Path[^1]] = IsMany ? new JsonArray([.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Value)]) : Value(text);
    }

    /// <summary>The text that a cell holds: without the apostrophe before what a spreadsheet would take for a formula.</summary>
    public static string Text(string cell) => Marked().IsMatch(cell) ? cell[1..] : cell;

    private JsonNode? Value(string text) => !IsNumber
        ? JsonValue.Create(text)
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : throw new FormatException("A whole number belongs here, of at most nine digits.");

    // the writer marks what a spreadsheet would take for a formula; here what would look as if it were marked, and a text that is empty, which is not the same as none
    [GeneratedRegex(@"^('+([=+\-@\t\r]|\z)|\z)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^'+([=+\-@\t\r]|\z)")]
    private static partial Regex Marked();
}
