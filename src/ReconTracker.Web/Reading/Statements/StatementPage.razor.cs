using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Statements;

/// <summary>One statement: who said it, for whom, when, through whom it came down, and how we know.</summary>
public sealed partial class StatementPage : ComponentBase
{
    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private StatementRecord Statement => Data.Statement;

    private Ledger Ledger => Data.Apparatus.Ledger;

    private Labels Labels => Data.Apparatus.Labels;

    private string Speakers => Statement.Speakers.Count == 0
        ? Term(Statement.Authority)
        : Statement.Speakers.Select(speaker => Label(speaker).Text).Aggregate((whole, part) => T("field.within", whole, part));

    private string Title => T("statement.title", Speakers, DateWording.For(Languages.Current).Say(Statement.Said));

    /// <summary>Reads a statement with everything its page shows.</summary>
    /// <param name="slug">The statement.</param>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">Its newest state.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model, or null when there is no such statement.</returns>
    public static async Task<Model?> LoadAsync(Slug slug, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        await db.RecordAsync<StatementRecord>(RecordKind.Statement, slug, stop) is { } statement
            ? new Model(statement, await db.ApparatusAsync(await indexes.AtHandAsync(db, stop), statement, Languages.Current.Name, cancellation: stop))
            : null;

    private Label Label(SpeakerRecord speaker) => speaker.Person is { } person ? Labels[RecordKind.Person, person] : Labels[RecordKind.Party, speaker.Party!.Value];

    /// <summary>What the page shows.</summary>
    /// <param name="Statement">The statement.</param>
    /// <param name="Apparatus">Its evidence, sources and history.</param>
    public sealed record Model(StatementRecord Statement, Apparatus Apparatus);
}
