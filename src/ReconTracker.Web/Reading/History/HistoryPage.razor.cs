using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.History;

/// <summary>Every revision of one record, and any two of them compared field by field.</summary>
public sealed partial class HistoryPage : ComponentBase
{
    private Restorables _restorables = null!;

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private RecordHistory History => Data.History;

    private Comparison Comparison => History.Comparison;

    private RecordReference Record => History.Reference;

    private string Address => Links.Record(Record, Data.Room ?? PartyKind.Faction);

    // numbers that were not asked for are not part of the address: it always shows the newest
    private HistoryQuery Asked => new(Data.Before, Data.IsAsked ? Comparison.From : null, Data.IsAsked ? Comparison.To : null);

    private (string Key, string Href) Section => Record.Kind switch
    {
        RecordKind.Meeting => ("timeline", Links.Timeline),
        RecordKind.Statement => ("statements", Links.Statements),
        RecordKind.Person => ("people", Links.People),
        RecordKind.Source => ("sources", Links.Sources),
        RecordKind.Topic => ("topics", Links.Topics),
        _ when Data.Room == PartyKind.Institution => ("institutions", Links.Institutions),
        _ => ("factions", Links.Factions),
    };

    // a source is known by its headline, not by its publisher
    private string Title => History.Record is SourceRecord source ? source.Headline : Data.Labels[Record].Text;

    private RenderFragment Name => builder =>
    {
        if (History.Record is SourceRecord source)
        {
            builder.OpenComponent<HeadlineText>(0);
            builder.AddComponentParameter(1, nameof(HeadlineText.Source), source);
        }
        else
        {
            builder.OpenComponent<NameText>(2);
            builder.AddComponentParameter(3, nameof(NameText.Label), Data.Labels[Record]);
        }

        builder.CloseComponent();
    };

    // what a reader should know instead of, or before, a table
    private string? Sentence => Comparison switch
    {
        { State: ComparisonState.First } => T("history.first"),
        { State: ComparisonState.End } => T("history.end"),
        { State: ComparisonState.Redacted } => T("history.redacted"),
        { State: ComparisonState.Same } => T("history.same", Comparison.To),
        { State: ComparisonState.Missing } => T("history.missing", Comparison.To < 1 || Comparison.To > History.Newest ? Comparison.To : Comparison.From, History.Newest),
        { IsIdentical: true } => T("history.identical"),
        { Difference.IsEmpty: true } => T("history.order_only"),
        _ => null,
    };

    protected override void OnParametersSet() => _restorables = new Restorables(Comparison);

    /// <summary>The history of a record; parties live in two rooms, and each is shown in its own.</summary>
    internal static async Task<object?> LoadAsync(RecordKind kind, PartyKind? room, Slug slug, HistoryQuery asked, ReconDb db, CancellationToken stop)
    {
        if (await RecordHistory.LoadAsync(kind, slug, asked, db, stop) is not { } history)
        {
            return null;
        }

        if (history.Record is PartyRecord party && party.Kind != room)
        {
            return TypedResults.Redirect(Links.History(Links.Party(party.Kind, slug), asked), permanent: true);
        }

        var labels = await db.LabelsAsync(Mentioned(history), Languages.Current.Name, stop);
        if (history is { Ending: not null, Record: { } last })
        {
            labels = labels.And(new Labels([Label.Of(last, Languages.Current.Name)]));
        }

        return new Model(history, room, asked.Before, asked.From is not null || asked.To is not null, labels);
    }

    private static IEnumerable<RecordReference> Mentioned(RecordHistory history) =>
    [
        history.Reference,
        .. history.Revisions.Select(revision => revision.Ending).Append(history.Ending).Select(ending => ending?.MergedInto).OfType<Slug>().Select(slug => history.Reference with { Slug = slug }),
        .. history.Comparison.Differing.Mentioned,
    ];

    private string? Restore(string? whole) => whole is null ? null : Links.RestoreField(Record, Comparison.From, whole);

    /// <summary>A page of a record's history.</summary>
    /// <param name="History">Its revisions, and two of them compared.</param>
    /// <param name="Room">Where it stands, of a party.</param>
    /// <param name="Before">Where the list begins, when it does not with the newest.</param>
    /// <param name="IsAsked">Whether the address says what to compare.</param>
    /// <param name="Labels">How the records that are mentioned are called.</param>
    public sealed record Model(RecordHistory History, PartyKind? Room, int? Before, bool IsAsked, Labels Labels);
}
