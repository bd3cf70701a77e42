using System.IO.Compression;
using ReconTracker.Web.Formats.CsvBundles;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>Reads a CSV bundle: an archive of the tables that <see cref="CsvTable.All"/> names, and of nothing else.</summary>
internal static class CsvBundleReading
{
    private const int SymbolicLink = 0xA000;

    public static async Task<IReadOnlyList<ImportedRecord>> ReadAsync(ArraySegment<byte> bytes, ImportLimits limits, ImportRefusals refusals)
    {
        try
        {
            using var file = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
            using var zip = new ZipArchive(file, ZipArchiveMode.Read);
            if (!IsPlain(zip, refusals))
            {
                return [];
            }

            var sheets = new Dictionary<CsvTable, CsvSheet>();
            var (room, rows) = (limits.Unpacked, limits.Rows);
            foreach (var table in CsvTable.All)
            {
                if (zip.GetEntry(table.File) is { } entry && await ReadAsync(entry, table, room, rows, refusals) is var (sheet, length))
                {
                    (room, rows) = (room - length, rows - sheet.Rows.Count);
                    sheets.Add(table, sheet);
                }

                if (refusals.IsFull)
                {
                    return [];
                }
            }

            // an item without its record is one more problem, and not the one to mend, where a table could not be read
            return refusals.All.Count > 0 ? [] : [.. sheets.Keys.GroupBy(table => table.Kind).SelectMany(kind => new CsvRecords(kind.ToDictionary(table => table, table => sheets[table]), refusals).Read())];
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or NotSupportedException)
        {
            refusals.Add(default, "The archive is damaged, breaks off, or is packed in a way that is not read here.");
            return [];
        }
    }

    private static bool IsPlain(ZipArchive zip, ImportRefusals refusals)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries.TakeWhile(_ => !refusals.IsFull))
        {
            var sentence = entry switch
            {
                { IsEncrypted: true } => "This entry is encrypted.",
                _ when (entry.ExternalAttributes >> 16 & 0xF000) == SymbolicLink => "This entry is a link to a file elsewhere.",
                _ when !names.Add(entry.FullName) => "This entry stands twice.",
                _ when !CsvTable.All.Any(table => table.File == entry.FullName) => "A CSV bundle has no such table; tables stand at the top of the archive, not in a folder.",
                _ => null,
            };
            if (sentence is not null)
            {
                refusals.Add(new(entry.FullName), sentence);
            }
        }

        if (zip.Entries.Count == 0)
        {
            refusals.Add(default, "The archive is empty.");
        }

        // leaving a list out would take it from every record
        foreach (var missing in CsvTable.All.GroupBy(table => table.Kind).Where(kind => kind.Any(table => names.Contains(table.File))).SelectMany(kind => kind.Where(table => !names.Contains(table.File))))
        {
            refusals.Add(new(missing.File), "This table is missing: a record is given whole, with all its lists; an empty one has headings only.");
        }

        return refusals.All.Count == 0;
    }

    private static async Task<(CsvSheet Sheet, int Length)?> ReadAsync(ZipArchiveEntry entry, CsvTable table, int room, int rows, ImportRefusals refusals)
    {
        await using var unpacked = await entry.OpenAsync();
        if (await BoundedBytes.ReadAsync(unpacked, room) is not { } bytes)
        {
            refusals.Add(new(table.File), "The archive unpacks to more than an import may hold.");
            return null;
        }

        return FileText.Of(bytes.AsMemory(), table.File, refusals) is { } text && CsvSheet.Read(text, table.File, rows, refusals, header => Check(header, table, refusals)) is { } sheet
            ? (sheet, bytes.Count)
            : null;
    }

    private static void Check(IReadOnlyList<string> header, CsvTable table, ImportRefusals refusals)
    {
        foreach (var column in header.Except(table.Header))
        {
            refusals.Add(new(table.File, 1, column), "The table has no such column.");
        }

        foreach (var column in table.Header.Except(header))
        {
            refusals.Add(new(table.File, 1, column), "This column is missing.");
        }
    }
}
