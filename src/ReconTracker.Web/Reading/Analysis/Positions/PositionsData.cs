using System.Text.Json;
using System.Text.Json.Nodes;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Formats;
using ReconTracker.Web.Reading.Filtering;

namespace ReconTracker.Web.Reading.Analysis.Positions;

/// <summary>The positions under a filter as data: of statements in the order asked for, so many statements a page.</summary>
internal static class PositionsData
{
    private const int PageSize = 1000;

    public static async Task<JsonObject> LoadAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var filter = await request.RecordFilterAsync(db, index, stop);
        var selection = await index.StatementsAsync(filter, db, stop);
        List<Slug> statements = [.. selection.InOrder.Take(PageSize + 1)];
        var data = FilteredData.Head(filter, selection.Total, filter.Ignored);
        if (statements.Count > PageSize)
        {
            data["next"] = Links.PositionsData(filter.Continued(statements[PageSize - 1]));
        }

        var rows = new JsonArray();
        await foreach (var row in PositionRows.ReadAsync(db, filter, statements.Take(PageSize), stop))
        {
            rows.Add(JsonSerializer.SerializeToNode(row, RecordJson.Options));
        }

        data["positions"] = rows;
        return data;
    }

    /// <summary>All of them as a table, written while they are read.</summary>
    public static async Task<ExportFile> CsvAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var filter = (await request.RecordFilterAsync(db, index, stop)).Continued(null);
        var selection = await index.StatementsAsync(filter, db, stop);
        return ExportFile.Table("positions.csv", PositionRow.Columns, end => PositionRows.ReadAsync(db, filter, selection.InOrder, end).Select(row => row.ToCells()));
    }
}
