using System.Net;
using System.Text;
using Npgsql;
using ReconTracker.Domain.Records;

namespace ReconTracker.Benchmarks.Anchors;

/// <summary>A meeting's page as one would write it for one database and nobody else: three statements, one string.</summary>
internal static class HandWritten
{
    private const string Documents = """
        SELECT kind, document FROM revisions WHERE kind = 'meeting' AND slug = $1
        UNION ALL SELECT 'statement', document FROM revisions WHERE kind = 'statement' AND slug IN (SELECT slug FROM statements WHERE meeting = $1)
        """;

    private const string Names = """
        SELECT coalesce(party_slug, person_slug, topic_slug), text FROM names
        WHERE language = 'en' AND kind = 'preferred' AND (party_slug = ANY ($1) OR person_slug = ANY ($1) OR topic_slug = ANY ($1))
        """;

    private const string Headlines = "SELECT slug, headline, publisher_name FROM sources WHERE slug = ANY ($1)";

    /// <summary>The page, or null when there is no such meeting.</summary>
    public static async Task<string?> MeetingAsync(NpgsqlDataSource source, string slug)
    {
        await using var connection = await source.OpenConnectionAsync();
        var (meeting, statements) = await ReadAsync(connection, slug);
        if (meeting is null)
        {
            return null;
        }

        var mentioned = meeting.References().Concat(statements.SelectMany(statement => statement.References())).Select(reference => reference.Slug.Value).Distinct().ToArray();
        var names = await LabelsAsync(connection, Names, mentioned);
        var sources = await LabelsAsync(connection, Headlines, mentioned);
        return Write(meeting, statements, names, sources);
    }

    private static async Task<(MeetingRecord? Meeting, List<StatementRecord> Statements)> ReadAsync(NpgsqlConnection connection, string slug)
    {
        await using var command = new NpgsqlCommand(Documents, connection) { Parameters = { new() { Value = slug } } };
        await using var reader = await command.ExecuteReaderAsync();
        MeetingRecord? meeting = null;
        var statements = new List<StatementRecord>();
        while (await reader.ReadAsync())
        {
            if (reader.GetString(0) == "meeting")
            {
                meeting = (MeetingRecord)RecordJson.Read(RecordKind.Meeting, reader.GetString(1));
            }
            else
            {
                statements.Add((StatementRecord)RecordJson.Read(RecordKind.Statement, reader.GetString(1)));
            }
        }

        return (meeting, statements);
    }

    private static async Task<Dictionary<string, string>> LabelsAsync(NpgsqlConnection connection, string sql, string[] slugs)
    {
#pragma warning disable CA2100 // the constants above
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = slugs } } };
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var labels = new Dictionary<string, string>();
        while (await reader.ReadAsync())
        {
            labels[reader.GetString(0)] = reader.FieldCount > 2 ? $"{reader.GetString(1)}, {reader.GetString(2)}" : reader.GetString(1);
        }

        return labels;
    }

    private static string Write(MeetingRecord meeting, List<StatementRecord> statements, Dictionary<string, string> names, Dictionary<string, string> sources)
    {
        var html = new StringBuilder(32 * 1024);
        html.Append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>").Append(Text(meeting.Title)).Append("</title></head><body><main><h1>").Append(Text(meeting.Title))
            .Append("</h1><p>").Append(Text(meeting.When.Edtf.ToString())).Append(' ').Append(Text(meeting.Place?.City)).Append("</p><p>").Append(Text(meeting.Summary)).Append("</p><ul>");
        foreach (var delegation in meeting.Delegations)
        {
            html.Append("<li><a href=\"/factions/").Append(delegation.Party).Append("\">").Append(Text(names.GetValueOrDefault(delegation.Party))).Append("</a> ").Append(Vocabulary.Code(delegation.Attendance));
            foreach (var member in delegation.Members)
            {
                html.Append(" <a href=\"/people/").Append(member.Person).Append("\">").Append(Text(member.NameAsPrinted ?? names.GetValueOrDefault(member.Person))).Append("</a>");
            }

            html.Append("</li>");
        }

        html.Append("</ul>");
        Claims(html, meeting, sources);
        foreach (var statement in statements)
        {
            html.Append("<article><p>").Append(Text(statement.Paraphrase)).Append("</p><blockquote>").Append(Text(statement.Fragment)).Append("</blockquote></article>");
        }

        return html.Append("</main></body></html>").ToString();
    }

    private static void Claims(StringBuilder html, MeetingRecord record, Dictionary<string, string> sources)
    {
        html.Append("<table>");
        foreach (var claim in record.Claims)
        {
            html.Append("<tr><td>").Append(Text(claim.Field)).Append("</td><td><a href=\"/sources/").Append(claim.Source).Append("\">").Append(Text(sources.GetValueOrDefault(claim.Source)))
                .Append("</a></td><td>").Append(claim.Paragraph).Append("</td><td>").Append(Text(claim.Fragment)).Append("</td><td>").Append(Vocabulary.Code(claim.Standing)).Append("</td></tr>");
        }

        html.Append("</table>");
    }

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
