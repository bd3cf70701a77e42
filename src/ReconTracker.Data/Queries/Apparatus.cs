using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>What stands beneath a record in a documentary edition: its evidence, its sources and its history, with the names of all they mention.</summary>
/// <param name="Record">The record.</param>
/// <param name="Ledger">Its claims, numbered.</param>
/// <param name="Labels">How the records it mentions are called.</param>
/// <param name="Sources">The sources that its claims cite, in the order of the ledger.</param>
/// <param name="Origins">The first text of each source's line of reprints.</param>
/// <param name="History">Its newest revisions, the newest first.</param>
public sealed record Apparatus(
    RecordDocument Record,
    Ledger Ledger,
    Labels Labels,
    IReadOnlyList<SourceRecord> Sources,
    IReadOnlyDictionary<Slug, Slug> Origins,
    IReadOnlyList<HistoryEntry> History)
{
    /// <summary>The most revisions that stand beneath a record; its history has the others.</summary>
    public const int MostHistory = 10;

    /// <summary>The number of sources that do not repeat one another: reprints count as one.</summary>
    public int IndependentSourceCount => Origins.Values.Distinct().Count();

    /// <summary>The fields that sources read differently, in the order of the ledger.</summary>
    public IEnumerable<FieldReadings> Disputed => Ledger.Fields.Where(readings => readings.IsDisputed);

    /// <summary>A cited source.</summary>
    /// <param name="slug">Its slug.</param>
    /// <returns>The source, or null when no claim cites it.</returns>
    public SourceRecord? Source(Slug slug) => Sources.FirstOrDefault(source => source.Slug == slug);
}
