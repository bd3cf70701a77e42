using ReconTracker.Data;

namespace ReconTracker.Web.Reading.Changes;

/// <summary>The public log as data.</summary>
internal static class ChangesData
{
    /// <summary>A page of the log; <paramref name="Next"/> is the address of the older one.</summary>
    public sealed record Document(IReadOnlyList<PublishedEdit> Edits, string? Next);

    public static async Task<Document> LoadAsync(ReconDb db, long? before, CancellationToken stop)
    {
        var log = await PublishedEdits.LoadAsync(db, before, stop);
        return new Document(log.Edits, log.Older is { } older ? Links.ChangesData(older) : null);
    }
}
