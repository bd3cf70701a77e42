using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
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
    public static async Task<IResult> MeetingsCsvAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        Table(db, FlatTable.Meetings, await MeetingsAsync(request, db, indexes, stop), "meetings.csv", stop);

    public static async Task<IResult> MeetingsLinesAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        Lines(db, RecordKind.Meeting, await MeetingsAsync(request, db, indexes, stop), "meetings.jsonl", stop);

    public static async Task<IResult> StatementsCsvAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        Table(db, FlatTable.Statements, await StatementsAsync(request, db, indexes, stop), "statements.csv", stop);

    public static async Task<IResult> StatementsLinesAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        Lines(db, RecordKind.Statement, await StatementsAsync(request, db, indexes, stop), "statements.jsonl", stop);

    private static async Task<IEnumerable<Slug>> MeetingsAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        (await (await indexes.CurrentAsync(db, stop)).MeetingsAsync((await request.RecordFilterAsync(db, stop)).Continued(null), db, stop)).InOrder;

    private static async Task<IEnumerable<Slug>> StatementsAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        (await (await indexes.CurrentAsync(db, stop)).StatementsAsync((await request.RecordFilterAsync(db, stop)).Continued(null), db, stop)).InOrder;

    private static PushStreamHttpResult Table(ReconDb db, FlatTable table, IEnumerable<Slug> slugs, string name, CancellationToken stop) =>
        TypedResults.Stream(stream => Csv.WriteAsync(stream, table.Columns, db.FlatRowsAsync(table, slugs, stop), stop), Csv.ContentType, name);

    private static PushStreamHttpResult Lines(ReconDb db, RecordKind kind, IEnumerable<Slug> slugs, string name, CancellationToken stop) => TypedResults.Stream(
        async stream =>
        {
            await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 64 * 1024, leaveOpen: true) { NewLine = "\n" };
            await foreach (var document in db.DocumentsAsync(kind, slugs, stop))
            {
                await writer.WriteLineAsync(document);
            }
        },
        "application/jsonl; charset=utf-8",
        name);
}
