using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading.Analysis;

namespace ReconTracker.Web.Reading.Parties;

/// <summary>All factions, or all institutions: how often each came, was awaited and spoke.</summary>
public sealed partial class PartiesPage : ComponentBase
{
    // a wider table cannot be read; the page of the matrix has them all
    private const int MostColumns = 20;

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private string Key => Data.Kind == PartyKind.Faction ? "factions" : "institutions";

    private string Address => Data.Kind == PartyKind.Faction ? Links.Factions : Links.Institutions;

    public static async Task<Model> FactionsAsync(ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var track = RecordFilter.Default.In(MeetingScope.In).With("attendance", RecordFilter.AnyAttendance);
        var meetings = await (await indexes.CurrentAsync(db, stop)).MeetingsAsync(track, db, stop);
        var sheet = await MatrixSheet.RowsAsync(db, meetings, withInstitutions: false, stop);
        return await LoadAsync(PartyKind.Faction, db, stop) with { Sheet = await sheet.WithColumnsAsync(db, meetings.InOrder, MostColumns, stop) };
    }

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
    public sealed record Model(PartyKind Kind, IReadOnlyList<Row> Rows, Labels Labels)
    {
        /// <summary>Of factions: who was at the latest meetings of the track.</summary>
        public MatrixSheet? Sheet { get; init; }
    }

    /// <summary>A party, its presences in order of time, and how many statements are its word.</summary>
    public sealed record Row(PartyRecord Party, IReadOnlyList<Presence> Presences, int Statements)
    {
        public int Came => Presences.Count(presence => presence.Came);

        public int Awaited => Presences.Count(presence => presence.Awaited);

        /// <summary>Records beside the track: related events and background.</summary>
        public int Beside => Presences.Count(presence => presence.Scope != MeetingScope.In);
    }
}
