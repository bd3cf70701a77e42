using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Statements;

/// <summary>What was said: all statements, the newest first, by who spoke, on what, to what purpose.</summary>
public sealed partial class StatementsPage : ComponentBase
{
    private const int PageSize = 100;

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private StatementFacetOptions options = null!;

    private StatementFilter Filter => Data.Filter;

    private int Page => Filter.Page ?? 1;

    /// <summary>Reads the statements that a filter means, with the counts beside it.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="db">The collection.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model; null for a page that does not exist.</returns>
    public static async Task<Model?> LoadAsync(HttpRequest request, ReconDb db, CancellationToken stop)
    {
        var filter = await request.StatementFilterAsync(db, stop);
        var statements = db.Statements.Where(filter, db);
        var total = await statements.CountAsync(stop);
        var page = filter.Page ?? 1;
        if (page < 1 || (page > 1 && (long)(page - 1) * PageSize >= total))
        {
            return null;
        }

        var slugs = await statements.NewestFirst().Skip((page - 1) * PageSize).Take(PageSize).Select(statement => statement.Slug).ToListAsync(stop);
        var facets = await StatementFacets.CountAsync(filter, db, stop);
        var records = await db.DocumentsAsync(slugs, stop);
        var references = records.SelectMany(record => record.References())
            .Concat(facets.Parties.Select(facet => new RecordReference(RecordKind.Party, facet.Value)))
            .Concat(facets.People.Select(facet => new RecordReference(RecordKind.Person, facet.Value)))
            .Concat(facets.Topics.Select(facet => new RecordReference(RecordKind.Topic, facet.Value)));
        return new Model(filter, total, records, facets, await db.LabelsAsync(references, Languages.Current.Name, stop));
    }

    /// <summary>The same statements as data, all pages.</summary>
    /// <param name="request">What is asked; its page does not matter.</param>
    /// <param name="db">The collection.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The documents.</returns>
    public static async Task<IReadOnlyList<StatementRecord>> DataAsync(HttpRequest request, ReconDb db, CancellationToken stop) =>
        await db.DocumentsAsync(await db.Statements.Where(await request.StatementFilterAsync(db, stop), db).NewestFirst().Select(statement => statement.Slug).ToListAsync(stop), stop);

    protected override void OnParametersSet() => options = new StatementFacetOptions(Filter, Data.Facets, Data.Labels);

    private static string Address(StatementFilter filter, int? page = null) => Links.Statements + filter.Query(page);

    /// <summary>What the page shows.</summary>
    /// <param name="Filter">What is asked.</param>
    /// <param name="Total">How many statements that means.</param>
    /// <param name="Statements">Those of this page.</param>
    /// <param name="Facets">What other answers would give.</param>
    /// <param name="Labels">The names of all that is mentioned.</param>
    public sealed record Model(StatementFilter Filter, int Total, IReadOnlyList<StatementRecord> Statements, StatementFacets Facets, Labels Labels);
}
