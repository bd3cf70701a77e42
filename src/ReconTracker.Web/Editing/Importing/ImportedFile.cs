using ReconTracker.Data;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>What a file holds: records, and what of it could not be read.</summary>
/// <param name="Records">The records that could be read.</param>
/// <param name="Refusals">Why others could not; nothing is loaded when there are any.</param>
internal sealed record ImportedFile(IReadOnlyList<ImportedRecord> Records, ImportRefusals Refusals)
{
    /// <summary>Reads a file by what it holds, whatever its name: a zip archive is a CSV bundle, JSON a bundle, other text a MEND-layout table.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="mayMakeParties">Whether parties that a MEND-layout table names, and nobody has on record, are made.</param>
    /// <param name="db">The collection, for the names in a MEND-layout table.</param>
    public static async Task<ImportedFile> ReadAsync(Stream stream, ImportLimits limits, bool mayMakeParties, ReconDb db)
    {
        var refusals = new ImportRefusals();
        IReadOnlyList<ImportedRecord> records = [];
        if (await BoundedBytes.ReadAsync(stream, limits.File) is not { } bytes)
        {
            refusals.Add(default, $"The file is larger than {ImportLimits.Words(limits.File)}.");
        }
        else if (bytes.AsSpan().StartsWith("PK"u8))
        {
            records = await CsvBundleReading.ReadAsync(bytes, limits, refusals);
        }
        else if (FileText.Of(bytes.AsMemory(), null, refusals) is { } text)
        {
            records = text.Span.TrimStart(" \t\r\n"u8).StartsWith("{"u8) ? JsonBundleReading.Read(text, refusals) : await MendReading.ReadAsync(text, limits, mayMakeParties, db, refusals);
        }

        return new ImportedFile(records, refusals);
    }
}
