using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading.Filtering;

namespace ReconTracker.Web.Reading.Statements;

/// <summary>What was said: statements under the one filter, by who spoke, on what, to what purpose.</summary>
public sealed partial class StatementsPage : ComponentBase
{
    private const int PageSize = FilteredData.PageSize;

    /// <summary>The names that pages of statements offer: first what is asked of the statement, then of the meeting at which it was made.</summary>
    internal static readonly string[] Asked =
        ["faction", "person", "topic", "act", "scope", "certainty", "sources", "with", "without", "attendance", "mediator", "status", "kind", "format", "track", "place"];

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private RecordFilter Filter => Data.View.Filter;

    private IReadOnlyList<Download> Downloads => [.. Download.Of(Links.Statements, Filter), new("Atom", "application/atom+xml", Links.StatementsFeed(Filter))];

    private int Total => Data.View.Facets.Total;

    /// <summary>Reads the statements that a filter means, with the counts beside it.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">The index.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model, or where it is found.</returns>
    public static async Task<object?> LoadAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var filter = await request.RecordFilterAsync(db, index, stop);
        if (request.Canonical(Links.StatementsOf(filter), filter.Ignored) is { } canonical)
        {
            return canonical;
        }

        var selection = await index.StatementsAsync(filter, db, stop);
        var slugs = selection.InOrder.Take(PageSize + 1).ToList();
        var records = await db.RecordsAsync<StatementRecord>(RecordKind.Statement, slugs, stop);
        return new Model(
            await FilterView.LoadAsync(db, selection.Index, filter, selection.Facets(), Links.StatementsOf, Asked, stop) with { OfSpeakers = true },
            [.. records.OrderBy(record => slugs.IndexOf(record.Slug))],
            await index.LabelsAsync(db, records.SelectMany(record => record.References()), Languages.Current.Name, stop),
            selection.Total == 0 ? await WayOut.OfAsync(selection, db, stop) : []);
    }

    /// <summary>The same page of statements as data.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">The index.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The documents, with what was asked.</returns>
    public static async Task<JsonObject> DataAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var filter = await request.RecordFilterAsync(db, index, stop);
        var selection = await index.StatementsAsync(filter, db, stop);
        return await FilteredData.OfAsync(
            db, filter, selection.Total, RecordKind.Statement, "statements", [.. selection.InOrder.Take(PageSize + 1)], Links.StatementsData, stop);
    }

    /// <summary>What the page shows.</summary>
    /// <param name="View">What is asked, and what other answers would give.</param>
    /// <param name="Statements">Those of this page, and one more when there is a next.</param>
    /// <param name="Labels">The names of all that is mentioned.</param>
    /// <param name="Ways">What to drop when nothing matches.</param>
    public sealed record Model(FilterView View, IReadOnlyList<StatementRecord> Statements, Labels Labels, IReadOnlyList<WayOut> Ways);
}
