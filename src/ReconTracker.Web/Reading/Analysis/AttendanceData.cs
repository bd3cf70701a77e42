using System.Globalization;
using System.Text.Json.Nodes;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Formats;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>Attendance period by period to take away, each way of being on record by itself. A meeting counts wherever it may fall; the totals count each once.</summary>
internal static class AttendanceData
{
    public static async Task<CsvFile> CsvAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var (_, counts, labels) = await LoadAsync(request, db, indexes, stop);
        return new CsvFile(
            "attendance",
            ["party", "name", "year", "quarter", "attendance", "meetings"],
            counts.Select(count => new[]
            {
                count.Party.Value, labels[RecordKind.Party, count.Party].Text, Text(count.Year), Text(count.Quarter), Vocabulary.Code(count.Attendance), Text(count.Count),
            }).ToAsyncEnumerable());
    }

    public static async Task<JsonObject> JsonAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var (head, counts, labels) = await LoadAsync(request, db, indexes, stop);
        head["attendance"] = new JsonArray([.. counts.Select(count => (JsonNode)new JsonObject
        {
            ["party"] = count.Party.Value,
            ["name"] = labels[RecordKind.Party, count.Party].Text,
            ["year"] = count.Year,
            ["quarter"] = count.Quarter,
            ["attendance"] = Vocabulary.Code(count.Attendance),
            ["meetings"] = count.Count,
        })]);
        return head;
    }

    private static async Task<(JsonObject Head, IReadOnlyList<AttendanceCount> Counts, Labels Labels)> LoadAsync(
        HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var (question, counted) = await AttendancePage.AskedAsync(request, db, indexes, stop);
        var terms = await counted.Index.TermsAsync(db, Languages.Current.Name, stop);
        var parties = AttendancePage.Named(question, terms.Factions);
        var counts = counted.AttendancesIn(parties, question.Choices["per"] == "quarter");
        var head = question.Head();
        head["total"] = counted.Total;
        head["totals"] = new JsonArray([.. counted.Attendances(parties).Select(count => (JsonNode)new JsonObject
        {
            ["party"] = count.Party.Value,
            ["attendance"] = Vocabulary.Code(count.Attendance),
            ["meetings"] = count.Count,
        })]);
        return (head, counts, terms.Labels);
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
