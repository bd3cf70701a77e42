using ReconTracker.Data;
using ReconTracker.Data.Exports;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Formats;

namespace ReconTracker.Web.Reading.Filtering;

/// <summary>Everything that a filter lets through, all pages, written while it is read: as a flat table, or as the documents one a line.</summary>
internal static class FilteredExports
{
    public static async Task<ExportFile> MeetingsCsvAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        Table(db, FlatTable.Meetings, await MeetingsAsync(request, db, indexes, stop), "meetings.csv");

    public static async Task<ExportFile> MeetingsLinesAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        Lines(db, RecordKind.Meeting, await MeetingsAsync(request, db, indexes, stop), "meetings.jsonl");

    public static async Task<ExportFile> StatementsCsvAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        Table(db, FlatTable.Statements, await StatementsAsync(request, db, indexes, stop), "statements.csv");

    public static async Task<ExportFile> StatementsLinesAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        Lines(db, RecordKind.Statement, await StatementsAsync(request, db, indexes, stop), "statements.jsonl");

    private static async Task<IEnumerable<Slug>> MeetingsAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        return (await index.MeetingsAsync((await request.RecordFilterAsync(db, index, stop)).Continued(null), db, stop)).InOrder;
    }

    private static async Task<IEnumerable<Slug>> StatementsAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        return (await index.StatementsAsync((await request.RecordFilterAsync(db, index, stop)).Continued(null), db, stop)).InOrder;
    }

    private static ExportFile Table(ReconDb db, FlatTable table, IEnumerable<Slug> slugs, string name) =>
        ExportFile.Table(name, table.Columns, stop => db.FlatRowsAsync(table, slugs, stop));

    private static ExportFile Lines(ReconDb db, RecordKind kind, IEnumerable<Slug> slugs, string name) => new(name, "application/jsonl; charset=utf-8", async (stream, stop) =>
    {
        // the first are read before anything is sent: what fails until then can still be told
        await foreach (var lines in db.LinesAsync(kind, slugs, stop))
        {
            await stream.WriteAsync(lines, stop);
        }
    });
}
