using Microsoft.AspNetCore.Components;
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

    private static readonly RecordFilter OfTrack = RecordFilter.Default.In(MeetingScope.In).With("attendance", RecordFilter.AnyAttendance);

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private string Key => Data.Kind == PartyKind.Faction ? "factions" : "institutions";

    private string Address => Data.Kind == PartyKind.Faction ? Links.Factions : Links.Institutions;

    public static async Task<Model> FactionsAsync(ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var meetings = await index.MeetingsAsync(OfTrack, db, stop);
        var sheet = await MatrixSheet.RowsAsync(db, meetings, withInstitutions: false, stop);
        return await LoadAsync(PartyKind.Faction, index, db, stop) with { Sheet = await sheet.WithColumnsAsync(db, meetings.InOrder, MostColumns, stop) };
    }

    public static async Task<Model> InstitutionsAsync(ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        await LoadAsync(PartyKind.Institution, await indexes.CurrentAsync(db, stop), db, stop);

    public static Task<IReadOnlyList<PartyRecord>> FactionRecordsAsync(ReconDb db, CancellationToken stop) => RecordsAsync(PartyKind.Faction, db, stop);

    public static Task<IReadOnlyList<PartyRecord>> InstitutionRecordsAsync(ReconDb db, CancellationToken stop) => RecordsAsync(PartyKind.Institution, db, stop);

    private static async Task<Model> LoadAsync(PartyKind kind, RecordIndex index, ReconDb db, CancellationToken stop)
    {
        var parties = await RecordsAsync(kind, db, stop);
        List<Slug> slugs = [.. parties.Select(party => party.Slug)];
        var track = await index.MeetingsAsync(OfTrack, db, stop);
        var counts = track.Attendances(slugs).ToLookup(count => count.Party);
        var seen = track.Under(OfTrack.In(Enum.GetValues<MeetingScope>())).Seen(slugs);
        var statements = (await index.StatementsAsync(RecordFilter.Default.In(Enum.GetValues<MeetingScope>()), db, stop)).Facets();
        var rows = parties.Select(party => new Row(party, [.. counts[party.Slug]], seen.GetValueOrDefault(party.Slug), statements["faction", party.Slug]));
        return new Model(
            kind,
            [.. rows.OrderByDescending(row => row.Came).ThenByDescending(row => row.Awaited).ThenByDescending(row => row.Seen?.Meetings ?? 0).ThenByDescending(row => row.Statements)],
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

    /// <summary>A party, how it is on record at meetings of the track, when it is on record at all, and how many statements are its word.</summary>
    public sealed record Row(PartyRecord Party, IReadOnlyList<AttendanceCount> OfTrack, Seen? Seen, int Statements)
    {
        public int Came => Of(Attendance.Attended);

        /// <summary>Asked or awaited, while no source says that it came.</summary>
        public int Awaited => Of(Attendance.Invited, Attendance.Accepted, Attendance.Expected);

        /// <summary>Records beside the track: related events and background.</summary>
        public int Beside => (Seen?.Meetings ?? 0) - OfTrack.Sum(count => count.Count);

        private int Of(params Attendance[] attendances) => OfTrack.Where(count => attendances.Contains(count.Attendance)).Sum(count => count.Count);
    }
}
