using System.Text;
using CsvHelper;

namespace ReconTracker.Web.Formats;

/// <summary>Comma-separated values (RFC 4180), UTF-8; a cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
internal static class Csv
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Options = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    /// <summary>Writes a table as its rows come.</summary>
    public static async Task WriteAsync(Stream stream, IReadOnlyList<string> columns, IAsyncEnumerable<string?[]> rows, CancellationToken stop)
    {
        await using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        await csv.WriteRecordAsync([.. columns], stop);
        await foreach (var row in rows.WithCancellation(stop))
        {
            await csv.WriteRecordAsync(row!, stop);
        }

        await csv.FlushAsync(stop);
    }

    /// <summary>A small table as one text.</summary>
    public static string Text(IReadOnlyList<string> columns, IEnumerable<string?[]> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            csv.WriteRecord([.. columns]);
            foreach (var row in rows)
            {
                csv.WriteRecord(row!);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
