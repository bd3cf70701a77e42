using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading.History;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Changes;

/// <summary>The public log of published changes, newest first.</summary>
public sealed partial class ChangesPage : ComponentBase
{
    /// <summary>The names of the page's query parameters.</summary>
    public static readonly string[] Query = ["before"];

    // of how many records an edit shows what differs; the others have a link to it
    private const int MostCompared = 25;

    /// <summary>A page of the log.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    public static async Task<Model> LoadAsync(ReconDb db, long? before, CancellationToken stop)
    {
        var edits = await PublishedEdits.LoadAsync(db, before, stop);
        var records = edits.Edits.SelectMany(edit => edit.Records).ToList();
        var successors = records.Where(record => record.Ending?.MergedInto is not null).Select(record => record.Record with { Slug = record.Ending!.MergedInto!.Value });
        var ended = records.Select(record => record.Last).OfType<RecordDocument>().DistinctBy(record => record.Reference).Select(record => Label.Of(record, Languages.Current.Name));
        var redacted = edits.Edits.SelectMany(edit => edit.Redacted).Select(revision => revision.Record);
        var mentioned = edits.Edits.SelectMany(Compared).SelectMany(record => record.Differing!.Mentioned);
        var labels = new Labels(ended).And(await db.LabelsAsync([.. records.Select(record => record.Record), .. successors, .. redacted, .. mentioned], Languages.Current.Name, stop));
        return new Model(edits, before, labels);
    }

    private IEnumerable<IGrouping<DateOnly, PublishedEdit>> Days => Data.Log.Edits.GroupBy(edit => DateOnly.FromDateTime(edit.When.UtcDateTime));

    private static IEnumerable<ChangedRecord> Compared(PublishedEdit edit) => edit.Records.Where(record => record.Differing is not null).Take(MostCompared);

    private string AddressOf(RecordReference record) => Links.Record(record, Data.Labels[record].PartyKind ?? PartyKind.Faction);

    // "12 meetings, 3 people", or nothing
    private static string? Sum(PublishedEdit edit, string key)
    {
        var counts = edit.Counts.Where(count => key == (count.IsEnd ? "changes.ended" : count.IsNew ? "changes.entered" : "changes.changed")).Select(count => N($"changes.count.{Vocabulary.Code(count.Kind)}", count.Number)).ToList();
        return counts.Count == 0 ? null : T(key, counts.Aggregate((first, second) => T("changes.join", first, second)));
    }

    public sealed record Model(PublishedEdits Log, long? Before, Labels Labels);
}
