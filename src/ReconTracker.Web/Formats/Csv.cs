using System.Text;
using CsvHelper;

namespace ReconTracker.Web.Formats;

/// <summary>Comma-separated values (RFC 4180), UTF-8; a cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
internal static class Csv
{
    public const string ContentType = "text/csv; charset=utf-8";

    public static readonly CsvWriterOptions Options = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    /// <summary>Writes a table as its rows come.</summary>
    public static async Task WriteAsync(Stream stream, IReadOnlyList<string> columns, IAsyncEnumerable<string?[]> rows, CancellationToken stop)
    {
        // the first row before anything is sent: what fails until then can still be told
        await using var row = rows.GetAsyncEnumerator(stop);
        var isRow = await row.MoveNextAsync();
        await using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        await csv.WriteRecordAsync([.. columns], stop);
        for (; isRow; isRow = await row.MoveNextAsync())
        {
            await csv.WriteRecordAsync(row.Current!, stop);
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
