using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Reading.Filtering;
using ReconTracker.Web.Reading.Statements;

namespace ReconTracker.Web.Reading.Analysis.Positions;

/// <summary>Topics by parties: what each has said on each over time, with the statement behind every mark.</summary>
public sealed partial class PositionsPage : ComponentBase
{
    // a cell that is longer cannot be read; the list of statements has them all
    private const int MostInACell = 6;

    private static readonly Choice[] Offered = [Choice.Of("columns", "factions", "institutions")];


    /// <summary>The names of the page's query string.</summary>
    internal static string[] Query { get; } = [.. RecordFilter.Names, .. Offered.Select(choice => choice.Name)];

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private RecordFilter Filter => Data.View.Filter;

    private PositionGrid Grid => Data.Grid;

    private int Total => Data.View.Facets.Total;

    /// <summary>Reads what each party said on each topic, as far as a filter lets it through.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">The index.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model, or where it is found.</returns>
    public static async Task<object?> LoadAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var filter = await request.RecordFilterAsync(db, index, stop);
        var choices = Choices.Read(request, Offered);
        if (request.Canonical(Links.Under(Links.Positions, filter, choices.ToString()), [.. filter.Ignored, .. choices.Ignored]) is { } canonical)
        {
            return canonical;
        }

        var selection = await index.StatementsAsync(filter, db, stop);
        var view = await FilterView.LoadAsync(db, selection.Index, filter, selection.Facets(), other => Links.Under(Links.Positions, other, choices.ToString()), StatementsPage.Asked, stop) with { OfSpeakers = true };
        var grid = PositionGrid.Of(selection.Positions(MostInACell), view, choices["columns"] == "institutions");
        List<Slug> shown = [.. grid.Cells.SelectMany(cell => cell.Latest).Select(mark => mark.Statement).Distinct()];
        var said = await db.Statements.Where(statement => shown.Contains(statement.Slug)).Select(statement => new Said(statement.Slug, statement.Said, statement.Paraphrase))
            .ToDictionaryAsync(statement => statement.Statement, stop);
        return new Model(view, choices, grid, said, selection.Total == 0 ? await WayOut.OfAsync(selection, db, stop) : []);
    }

    /// <summary>What the page shows.</summary>
    /// <param name="View">What is asked, and what other answers would give.</param>
    /// <param name="Choices">Whose columns are shown.</param>
    /// <param name="Grid">Topics, parties and what stands where they meet.</param>
    /// <param name="Said">The date and the words of each statement shown.</param>
    /// <param name="Ways">What to drop when nothing matches.</param>
    public sealed record Model(FilterView View, Choices Choices, PositionGrid Grid, IReadOnlyDictionary<Slug, Said> Said, IReadOnlyList<WayOut> Ways);

    /// <summary>When something was said, and what.</summary>
    public sealed record Said(Slug Statement, FuzzyDate When, string Paraphrase);
}
