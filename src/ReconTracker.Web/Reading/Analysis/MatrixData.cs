using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Formats;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>The matrix to take away: all of it as a table with a line a meeting; page by page as JSON.</summary>
internal static class MatrixData
{
    private const int PageSize = 500;

    public static async Task<ExportFile> CsvAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var question = await MatrixPage.AskedAsync(request, db, indexes, stop);
        var sheet = await MatrixPage.RowsAsync(question, db, stop);
        var meetings = question.Meetings.Under(question.Filter.Continued(null));
        return ExportFile.Table(
            "recontracker-matrix.csv",
            ["meeting", "when", "status", "title", .. sheet.Parties.Select(party => party.Value)],
            end => RowsAsync(meetings, sheet.Parties, db, end));
    }

    public static async Task<JsonObject> JsonAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var question = await MatrixPage.AskedAsync(request, db, indexes, stop);
        var sheet = await MatrixPage.RowsAsync(question, db, stop);
        List<Attendees> page = [.. question.Meetings.Attendees(sheet.Parties).Take(PageSize + 1)];
        var heads = await HeadsAsync([.. page.Take(PageSize).Select(meeting => meeting.Meeting)], db, stop);
        var data = question.Head();
        if (page.Count > PageSize)
        {
            data["next"] = Links.Under(Links.Matrix + DataTwins.Suffix, question.Filter.Continued(page[PageSize - 1].Meeting), question.Choices.ToString());
        }

        data["parties"] = new JsonArray([.. sheet.Rows.Select(row => new JsonObject
        {
            ["slug"] = row.Party.Reference.Slug.Value,
            ["name"] = row.Party.Text,
            ["kind"] = Vocabulary.Code(row.Party.PartyKind!.Value),
            ["attended"] = row.Came,
            ["named"] = row.Named,
        })]);
        data["meetings"] = new JsonArray([.. page.Take(PageSize).Select(meeting => (JsonNode)new JsonObject
        {
            ["slug"] = meeting.Meeting.Value,
            ["when"] = heads[meeting.Meeting].When,
            ["status"] = heads[meeting.Meeting].Status,
            ["title"] = heads[meeting.Meeting].Title,
            ["attendance"] = new JsonObject(sheet.Parties.Zip(meeting.Attendances).Where(cell => cell.Second is not null)
                .Select(cell => KeyValuePair.Create(cell.First.Value, (JsonNode?)JsonValue.Create(Vocabulary.Code(cell.Second!.Value))))),
        })]);
        return data;
    }

    private static async IAsyncEnumerable<string?[]> RowsAsync(
        MeetingSelection meetings, IReadOnlyList<Slug> parties, ReconDb db, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var page in meetings.Attendees(parties).Chunk(PageSize))
        {
            var heads = await HeadsAsync([.. page.Select(meeting => meeting.Meeting)], db, stop);
            foreach (var (meeting, attendances) in page)
            {
                var head = heads[meeting];
                yield return [meeting, head.When, head.Status, head.Title, .. attendances.Select(attendance => attendance is { } value ? Vocabulary.Code(value) : null)];
            }
        }
    }

    private static async Task<Dictionary<Slug, (string When, string Status, string Title)>> HeadsAsync(List<Slug> meetings, ReconDb db, CancellationToken stop) =>
        (await db.Meetings.Where(meeting => meetings.Contains(meeting.Slug)).Select(meeting => new { meeting.Slug, meeting.When.Edtf, meeting.Status, meeting.Title }).ToListAsync(stop))
            .ToDictionary(meeting => meeting.Slug, meeting => (meeting.Edtf.ToString(), Vocabulary.Code(meeting.Status), meeting.Title));
}
