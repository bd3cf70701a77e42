using System.Runtime.InteropServices;
using CsvHelper;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>A table that is loaded: its headings, and its rows by them.</summary>
internal sealed class CsvSheet
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = ImportLimits.Row,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
    };

    private const int MostColumns = 200;

    private readonly Dictionary<string, int> _columns;

    private CsvSheet(string? file, IReadOnlyList<string> header)
    {
        File = file;
        Header = header;
        _columns = header.Index().DistinctBy(column => column.Item).ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
    }

    /// <summary>The name of its file within an archive.</summary>
    public string? File { get; }

    /// <summary>Its headings.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Its rows.</summary>
    public List<CsvRow> Rows { get; } = [];

    /// <summary>Reads a table; null, and why, when it has no header, or another than it should: then no row is read.</summary>
    /// <param name="text">The table.</param>
    /// <param name="file">The name of its file within an archive.</param>
    /// <param name="mostRows">How many rows it may have.</param>
    /// <param name="refusals">Told what is wrong.</param>
    /// <param name="check">Tells them what is wrong with the headings.</param>
    public static CsvSheet? Read(ReadOnlyMemory<byte> text, string? file, int mostRows, ImportRefusals refusals, Action<IReadOnlyList<string>> check)
    {
        CsvSheet? sheet = null;
        MemoryMarshal.TryGetArray(text, out var bytes);
        using var csv = CsvReader.Create(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), Options); // a stream and not the bytes: only then the reader minds how long a row is
        try
        {
            while (!refusals.IsFull && csv.Read())
            {
                if (sheet is null && csv.FieldCount > MostColumns)
                {
                    refusals.Add(new(file, csv.LineNumber), $"The table has {csv.FieldCount} columns; no table has more than {MostColumns}.");
                    return null;
                }
                else if (sheet is null)
                {
                    var before = refusals.All.Count;
                    sheet = new CsvSheet(file, Cells(csv));
                    sheet.CheckHeader(refusals);
                    check(sheet.Header);
                    if (refusals.All.Count > before)
                    {
                        return null;
                    }
                }
                else if (csv.FieldCount != sheet.Header.Count)
                {
                    refusals.Add(new(file, csv.LineNumber), $"The row has {csv.FieldCount} cells; there are {sheet.Header.Count} columns.");
                }
                else if (sheet.Rows.Count == mostRows)
                {
                    refusals.Add(new(file, csv.LineNumber), "There are more rows than an import may have.");
                    break;
                }
                else
                {
                    sheet.Rows.Add(new CsvRow(csv.LineNumber, Cells(csv)));
                }
            }
        }
        catch (CsvFormatException problem)
        {
            refusals.Add(new(file, problem.LineNumber), $"This row cannot be read: a quotation mark is open or stands alone, or the row is longer than {ImportLimits.Words(ImportLimits.Row)}.");
        }

        return sheet;
    }

    /// <summary>A cell; empty when there is no such column.</summary>
    public string Cell(CsvRow row, string column) => _columns.TryGetValue(column, out var index) ? row.Cells[index] : "";

    private static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private void CheckHeader(ImportRefusals refusals)
    {
        foreach (var column in Header.GroupBy(column => column).Where(columns => columns.Count() > 1))
        {
            refusals.Add(new(File, 1, column.Key), "This column stands twice.");
        }
    }
}
