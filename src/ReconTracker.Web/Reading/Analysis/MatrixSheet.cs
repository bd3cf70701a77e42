using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>Parties by meetings: how each is on record at each.</summary>
/// <param name="Rows">The parties that some meeting names, those that came oftenest first.</param>
/// <param name="Others">The factions that none names.</param>
public sealed record MatrixSheet(IReadOnlyList<MatrixRow> Rows, IReadOnlyList<Label> Others)
{
    /// <summary>The meetings shown, in the order asked for.</summary>
    public IReadOnlyList<MatrixColumn> Columns { get; init; } = [];

    /// <summary>The parties of the rows.</summary>
    public IReadOnlyList<Slug> Parties => [.. Rows.Select(row => row.Party.Reference.Slug)];

    /// <summary>Counts the rows over all meetings of a selection.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="meetings">The meetings.</param>
    /// <param name="withInstitutions">Whether institutions are rows too.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The sheet without columns.</returns>
    public static async Task<MatrixSheet> RowsAsync(ReconDb db, MeetingSelection meetings, bool withInstitutions, CancellationToken stop)
    {
        var terms = await meetings.Index.TermsAsync(db, Languages.Current.Name, stop);
        var parties = withInstitutions ? terms.Parties : terms.Factions;
        var counts = meetings.Attendances(parties).ToLookup(count => count.Party);
        var rows = parties.Select(party => new MatrixRow(
            terms.Labels[RecordKind.Party, party],
            counts[party].Where(count => count.Attendance == Attendance.Attended).Sum(count => count.Count),
            counts[party].Sum(count => count.Count)));
        return new MatrixSheet(
            [.. rows.Where(row => row.Named > 0).OrderByDescending(row => row.Came).ThenByDescending(row => row.Named).ThenBy(row => row.Party.Text, StringComparer.Ordinal)],
            [.. rows.Where(row => row is { Named: 0, Party.PartyKind: PartyKind.Faction }).Select(row => row.Party).OrderBy(label => label.Text, StringComparer.Ordinal)]);
    }

    /// <summary>Reads the columns: the meetings from the page asked for on.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="meetings">The meetings.</param>
    /// <param name="most">How many columns at most.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The sheet with columns.</returns>
    public async Task<MatrixSheet> WithColumnsAsync(ReconDb db, IEnumerable<Slug> meetings, int most, CancellationToken stop)
    {
        List<Slug> shown = [.. meetings.Take(most)];
        var records = (await db.RecordsAsync<MeetingRecord>(RecordKind.Meeting, shown, stop)).ToDictionary(record => record.Slug);
        return this with { Columns = [.. shown.Where(records.ContainsKey).Select(slug => new MatrixColumn(records[slug]))] };
    }
}
