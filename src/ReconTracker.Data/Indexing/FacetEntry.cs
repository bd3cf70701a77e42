using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>
/// All that filters ask of one meeting or statement, in one narrow row: what the in-process index loads, and what plain SQL can count.
/// Derived from the record when it is saved; can be rebuilt from nothing: see <see cref="ReconDb.RebuildDerivedAsync"/>.
/// </summary>
public sealed class FacetEntry
{
    /// <summary>Meeting or statement.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The slug of the record.</summary>
    public required Slug Slug { get; init; }

    /// <summary>The meeting at which a statement was made.</summary>
    public Slug? Meeting { get; init; }

    /// <summary>The first day that the date may stand for; null when unknown or open.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last day that the date may stand for; null when unknown or open.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>Whether a date is set and its beginning known; the others stand in the tray of the undated.</summary>
    public required bool IsDated { get; init; }

    /// <summary>
    /// Values by dimension, <c>dimension:value</c>. Of a meeting: kind, format, track, scope, status (the present one), certainty (of the date), topic, mediator, place
    /// (city, country), party.ATTENDANCE, person.ATTENDANCE. Of a statement: act, certainty, topic, party.said (who speaks or is spoken for), person.said,
    /// position (topic, whose stand it is, which stand).
    /// </summary>
    public required string[] Tokens { get; init; }

    /// <summary>The slugs of the sources that speak about the record, reprints included.</summary>
    public required string[] Sources { get; init; }
}
