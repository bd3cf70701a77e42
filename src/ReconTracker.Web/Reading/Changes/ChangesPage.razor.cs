using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Changes;

/// <summary>The public log of published changes, newest first.</summary>
public sealed partial class ChangesPage : ComponentBase
{
    /// <summary>The names of the page's query parameters.</summary>
    public static readonly string[] Query = ["before"];

    /// <summary>A page of the log.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    public static async Task<Model> LoadAsync(ReconDb db, long? before, CancellationToken stop)
    {
        var edits = await PublishedEdits.LoadAsync(db, before, stop);
        var labels = await db.LabelsAsync(edits.Edits.SelectMany(edit => edit.Records).Select(record => record.Record), Languages.Current.Name, stop);
        return new Model(edits, before, labels);
    }

    private IEnumerable<IGrouping<DateOnly, PublishedEdit>> Days => Data.Log.Edits.GroupBy(edit => DateOnly.FromDateTime(edit.When.UtcDateTime));

    private string AddressOf(RecordReference record) => Links.Record(record, Data.Labels[record].PartyKind ?? PartyKind.Faction);

    // "12 meetings, 3 people", or nothing
    private static string? Sum(PublishedEdit edit, bool isNew)
    {
        var counts = edit.Counts.Where(count => count.IsNew == isNew).Select(count => N($"changes.count.{Vocabulary.Code(count.Kind)}", count.Number)).ToList();
        return counts.Count == 0 ? null : T(isNew ? "changes.entered" : "changes.changed", counts.Aggregate((first, second) => T("changes.join", first, second)));
    }

    public sealed record Model(PublishedEdits Log, long? Before, Labels Labels);
}
