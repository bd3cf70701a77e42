using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Editing.Importing;
using ReconTracker.Web.Formats;
using ReconTracker.Web.Formats.CsvBundles;

namespace ReconTracker.Web.Tests.Editing.Importing;

/// <summary>Files to load, good ones and others.</summary>
internal static class Archives
{
    /// <summary>The tables of some records: those of their kinds, by the names of their files.</summary>
    public static Dictionary<string, string> Tables(params RecordDocument[] records) => CsvTable.All.Where(table => records.Any(record => record.RecordKind == table.Kind)).ToDictionary(
        table => table.File,
        table => Csv.Text(table.Header, records.Where(record => record.RecordKind == table.Kind).SelectMany(record => table.Rows(JsonNode.Parse(RecordJson.Write(record))!.AsObject()))));

    /// <summary>An archive of files.</summary>
    public static byte[] Zip(IEnumerable<KeyValuePair<string, string>> files, Action<ZipArchiveEntry>? change = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                var entry = zip.CreateEntry(name);
                change?.Invoke(entry);
                using var written = entry.Open();
                written.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>What the page does with a file: reads and plans it within the page's limits.</summary>
    public static async Task<ImportPlan> LookAtAsync(string connectionString, byte[] file, bool mayMakeParties = false)
    {
        await using var db = SeededApp.Connect(connectionString);
        using var stream = new MemoryStream(file);
        return await ImportPlan.OfAsync(await ImportedFile.ReadAsync(stream, ImportLimits.Page, mayMakeParties, db), db);
    }

    /// <summary>The collection as a CSV bundle.</summary>
    public static async Task<byte[]> ExportAsync(ReconDb db)
    {
        using var zip = new MemoryStream();
        await CsvBundle.WriteAsync(db, zip);
        return zip.ToArray();
    }
}
