using Npgsql;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Reads everything that the entries of a list of meetings print.</summary>
public static class MeetingHeadQueries
{
    /// <summary>The newest documents of the meetings <c>$1</c> in that order, and how many statements were made at each. The most asked of all questions: sent without EF Core.</summary>
    internal const string Sql = """
        SELECT newest.document, (SELECT count(*)::int FROM statements s WHERE s.meeting = asked.slug)
        FROM unnest($1) WITH ORDINALITY asked (slug, place)
        CROSS JOIN LATERAL (SELECT r.document, r.is_end FROM revisions r WHERE r.kind = 'meeting' AND r.slug = asked.slug ORDER BY r.number DESC LIMIT 1) newest
        WHERE NOT newest.is_end
        ORDER BY asked.place
        """;

    /// <summary>Reads meetings for a list: one query for the meetings, and one a kind of record for names that nobody has asked for before.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="index">The state of it from which the meetings were taken: it knows how many sources speak about each.</param>
    /// <param name="meetings">Which meetings, in order.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The meetings in the same order.</returns>
    public static async Task<MeetingHeads> HeadsAsync(
        this ReconDb db, RecordIndex index, IReadOnlyList<Slug> meetings, string language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(index);
        var heads = await db.ConnectedAsync(connection => ReadAsync(connection, index, meetings, cancellation), cancellation).ConfigureAwait(false);
        return new MeetingHeads(heads, await index.LabelsAsync(db, heads.SelectMany(head => head.Mentions), language, cancellation).ConfigureAwait(false));
    }

    private static async Task<List<MeetingHead>> ReadAsync(NpgsqlConnection connection, RecordIndex index, IReadOnlyList<Slug> meetings, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new() { Value = meetings.Select(meeting => meeting.Value).ToArray() });
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var heads = new List<MeetingHead>(meetings.Count);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
        {
            var meeting = (MeetingRecord)RecordJson.Read(RecordKind.Meeting, rows.GetFieldValue<byte[]>(0));
            heads.Add(new MeetingHead(meeting, rows.GetInt32(1), index.SourcesOf(meeting.Slug)));
        }

        return heads;
    }
}
