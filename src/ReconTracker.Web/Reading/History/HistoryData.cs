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

    public static async Task<Document?> LoadAsync(RecordKind kind, PartyKind? room, Slug slug, HistoryQuery asked, ReconDb db, CancellationToken stop) =>
        await RecordHistory.LoadAsync(kind, slug, asked, db, stop) is { } history
            ? new Document(history.Reference, history.Ending, history.Newest, history.Revisions, history.Older is { } older ? Links.HistoryData(Links.Record(history.Reference, room ?? PartyKind.Faction), asked with { Before = older }) : null, history.Comparison)
            : null;
}
