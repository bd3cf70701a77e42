using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Reading.Filtering;

namespace ReconTracker.Web.Reading.Analysis.Positions;

/// <summary>The table of positions: a row a topic, a column a party.</summary>
public sealed class PositionGrid
{
    private readonly Dictionary<(Slug Topic, string? Party), PositionCell> byPlace;

    private PositionGrid(IReadOnlyList<PositionCell> all, FilterView view)
    {
        bool IsFaction(PositionCell cell) => cell.Party is { } party && view.Labels[RecordKind.Party, party].PartyKind == PartyKind.Faction;
        int CountParties(bool factions) => all.Where(cell => cell.Party is not null && IsFaction(cell) == factions).Select(cell => cell.Party).Distinct().Count();
        var filter = view.Filter;
        (Factions, Institutions) = (CountParties(factions: true), CountParties(factions: false));

        // who is asked for by name is shown, whichever it is; words of nobody named stand beside the factions'
        Cells = filter["faction"].Count > 0 ? all : [.. all.Where(cell => filter.View == "institutions" ? cell.Party is not null && !IsFaction(cell) : cell.Party is null || IsFaction(cell))];
        byPlace = Cells.ToDictionary(cell => (cell.Topic, cell.Party?.Value));
        Rows = [.. Cells.GroupBy(cell => cell.Topic).OrderByDescending(row => row.Sum(cell => cell.Coded)).ThenByDescending(row => row.Sum(cell => cell.Count)).Select(row => row.Key)];
        Columns = [.. Cells.GroupBy(cell => cell.Party).OrderBy(column => column.Key is null).ThenByDescending(column => column.Sum(cell => cell.Coded))
            .ThenByDescending(column => column.Sum(cell => cell.Count)).Select(column => column.Key)];
        SilentTopics = [.. (filter["topic"].Count > 0 ? filter["topic"].Select(Slug.Parse) : view.Topics).Except(Rows)];
        var expected = filter["faction"].Count > 0 ? filter["faction"].Select(Slug.Parse) : filter.View == "institutions" ? [] : view.Factions;
        SilentParties = [.. expected.Except(Columns.OfType<Slug>())];
    }

    /// <summary>How many factions are on record, shown or not.</summary>
    public int Factions { get; }

    /// <summary>How many institutions are on record, shown or not.</summary>
    public int Institutions { get; }

    /// <summary>What is shown.</summary>
    public IReadOnlyList<PositionCell> Cells { get; }

    /// <summary>Topics, those with most positions first.</summary>
    public IReadOnlyList<Slug> Rows { get; }

    /// <summary>Parties, those with most positions first; null, at the end, for statements that name none.</summary>
    public IReadOnlyList<Slug?> Columns { get; }

    /// <summary>Parties that a reader may look for, and that have nothing on record.</summary>
    public IReadOnlyList<Slug> SilentParties { get; }

    /// <summary>Topics that a reader may look for, and on which nobody shown has anything on record.</summary>
    public IReadOnlyList<Slug> SilentTopics { get; }

    /// <summary>What one party said on one topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="party">The party; null for statements that name none.</param>
    public PositionCell? this[Slug topic, Slug? party] => byPlace.GetValueOrDefault((topic, party?.Value));

    /// <summary>Makes the table that a filter asks for.</summary>
    /// <param name="cells">All that the filter lets through.</param>
    /// <param name="view">The filter, with the names of parties and topics.</param>
    /// <returns>The table.</returns>
    public static PositionGrid Of(IReadOnlyList<PositionCell> cells, FilterView view) => new(cells, view);
}
