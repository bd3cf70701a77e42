using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Parties;

/// <summary>All factions, or all institutions: how often each came, was awaited and spoke.</summary>
public sealed partial class PartiesPage : ComponentBase
{
    // a wider table cannot be read; the timeline has them all
    private const int MostColumns = 20;

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private string Key => Data.Kind == PartyKind.Faction ? "factions" : "institutions";

    private string Address => Data.Kind == PartyKind.Faction ? Links.Factions : Links.Institutions;

    /// <summary>The meetings of the track at which more than the hosts were reported, the earliest first.</summary>
    private List<Presence> Columns =>
    [
        .. Data.Rows.SelectMany(row => row.Presences).Where(presence => presence.Scope == MeetingScope.In)
            .DistinctBy(presence => presence.Meeting).OrderBy(presence => presence.When).TakeLast(MostColumns),
    ];

    public static Task<Model> FactionsAsync(ReconDb db, CancellationToken stop) => LoadAsync(PartyKind.Faction, db, stop);

    public static Task<Model> InstitutionsAsync(ReconDb db, CancellationToken stop) => LoadAsync(PartyKind.Institution, db, stop);

    public static Task<IReadOnlyList<PartyRecord>> FactionRecordsAsync(ReconDb db, CancellationToken stop) => RecordsAsync(PartyKind.Faction, db, stop);

    public static Task<IReadOnlyList<PartyRecord>> InstitutionRecordsAsync(ReconDb db, CancellationToken stop) => RecordsAsync(PartyKind.Institution, db, stop);

    private static async Task<Model> LoadAsync(PartyKind kind, ReconDb db, CancellationToken stop)
    {
        var parties = await RecordsAsync(kind, db, stop);
        var presences = (await db.Presences().ToListAsync(stop)).ToLookup(presence => presence.Party);
        var statements = await db.VoiceCountsAsync(stop);
        var rows = parties.Select(party => new Row(party, [.. presences[party.Slug].OrderBy(presence => presence.When)], statements.GetValueOrDefault(party.Slug)));
        return new Model(
            kind,
            [.. rows.OrderByDescending(row => row.Came).ThenByDescending(row => row.Awaited).ThenByDescending(row => row.Presences.Count).ThenByDescending(row => row.Statements)],
            await db.LabelsAsync(parties.Select(party => party.Reference), Languages.Current.Name, stop));
    }

    private static async Task<IReadOnlyList<PartyRecord>> RecordsAsync(PartyKind kind, ReconDb db, CancellationToken stop) =>
        [.. (await db.RecordsAsync<PartyRecord>(RecordKind.Party, cancellation: stop)).Where(party => party.Kind == kind)];

    /// <summary>Parties of one kind, those that came oftenest first.</summary>
    public sealed record Model(PartyKind Kind, IReadOnlyList<Row> Rows, Labels Labels);

    /// <summary>A party, its presences in order of time, and how many statements are its word.</summary>
    public sealed record Row(PartyRecord Party, IReadOnlyList<Presence> Presences, int Statements)
    {
        public int Came => Presences.Count(presence => presence.Came);

        public int Awaited => Presences.Count(presence => presence.Awaited);

        /// <summary>Records beside the track: related events and background.</summary>
        public int Beside => Presences.Count(presence => presence.Scope != MeetingScope.In);
    }
}
