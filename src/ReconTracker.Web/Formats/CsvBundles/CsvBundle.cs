using System.IO.Compression;
using System.Text.Json.Nodes;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Exports;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Formats.CsvBundles;

/// <summary>The whole collection as tables in one zip archive, without loss: a table a kind of record, and one a list within it.</summary>
internal static class CsvBundle
{
    public const string ContentType = "application/zip";

    private const string Name = "recontracker-bundle.zip";

    /// <summary>The whole collection as a download.</summary>
    public static ExportFile File(ReconDb db) => new(Name, ContentType, (stream, stop) => WriteAsync(db, stream, stop));

    /// <summary>Writes the whole collection. Kinds that refer to others are read before them: what is saved meanwhile leaves no reference without its record.</summary>
    public static async Task WriteAsync(ReconDb db, Stream stream, CancellationToken stop = default)
    {
        using var packed = new PassingStream();
        var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var kind in CsvTable.All.GroupBy(table => table.Kind).Reverse())
        {
            foreach (var (table, filled) in kind.Zip(await FillAsync(db, [.. kind], stop)))
            {
                var entry = zip.CreateEntry(table.File);
                entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero); // equal collections are equal files
                using (var written = entry.Open())
                {
                    using var rows = new DeflateStream(filled, CompressionMode.Decompress);
                    rows.CopyTo(written);
                }

                await packed.PassAsync(stream, stop);
            }
        }

        zip.Dispose(); // ends the archive: one that broke off half-way has no end, and nobody takes it for whole
        await packed.PassAsync(stream, stop);
    }

    /// <summary>Fills all tables of a kind while its records go by once; each waits compressed until the archive, which is written front to back, comes to it.</summary>
    private static async Task<IReadOnlyList<MemoryStream>> FillAsync(ReconDb db, IReadOnlyList<CsvTable> tables, CancellationToken stop)
    {
        var kind = tables[0].Kind;
        var slugs = await db.Revisions.Where(revision => revision.Kind == kind && revision.Number == 1).OrderBy(revision => revision.Slug).Select(revision => revision.Slug).ToListAsync(stop);
        var filled = tables.Select(_ => new MemoryStream()).ToList();
        var writers = filled.Select(stream => CsvWriter.Create(new DeflateStream(stream, CompressionLevel.Fastest, leaveOpen: true), Csv.Options)).ToList();
        foreach (var (table, writer) in tables.Zip(writers))
        {
            writer.WriteRecord([.. table.Header]);
        }

        await foreach (var lines in db.LinesAsync(kind, slugs, stop))
        {
            foreach (var record in Records(lines))
            {
                foreach (var (table, writer) in tables.Zip(writers))
                {
                    foreach (var row in table.Rows(record))
                    {
                        writer.WriteRecord(row!);
                    }
                }
            }
        }

        foreach (var (writer, stream) in writers.Zip(filled))
        {
            await writer.DisposeAsync();
            stream.Position = 0;
        }

        return filled;
    }

    private static IEnumerable<JsonObject> Records(ReadOnlyMemory<byte> lines)
    {
        for (var rest = lines; rest.Length > 0;)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            yield return JsonNode.Parse(rest.Span[..end])!.AsObject();
            rest = rest[(end + 1)..];
        }
    }
}
