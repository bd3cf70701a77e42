using ReconTracker.Data;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.History;

/// <summary>A record's history as data.</summary>
internal static class HistoryData
{
    /// <summary>A page of the history; <paramref name="Next"/> is the address of the older one.</summary>
    public sealed record Document(RecordReference Record, Ending? Ending, int Newest, IReadOnlyList<RevisionLine> Revisions, string? Next, Comparison Comparison);

    public static async Task<Document?> LoadAsync(RecordKind kind, Slug slug, HistoryQuery asked, ReconDb db, CancellationToken stop) =>
        await RecordHistory.LoadAsync(kind, slug, asked, db, stop) is { } history
            ? new Document(history.Record.Reference, history.Ending, history.Newest, history.Revisions, history.Older is { } older ? Links.HistoryData(AddressOf(history.Record), asked with { Before = older }) : null, history.Comparison)
            : null;

    /// <summary>The address of a record's own page.</summary>
    public static string AddressOf(RecordDocument record) => Links.Record(record.Reference, record is PartyRecord party ? party.Kind : PartyKind.Faction);
}
