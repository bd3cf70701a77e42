using System.Globalization;
using Npgsql;
using ReconTracker.Benchmarks.Running;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>The statement that a page of the timeline sends, sent once more by Npgsql alone: what is left is what the product adds. Names that were asked for before are remembered, on either side.</summary>
internal sealed class Replay(Collection collection, Indexed index)
{
    /// <summary>The pages of some filters, and what their entries name.</summary>
    public async Task<IReadOnlyList<Recorded>> RecordAsync(IReadOnlyList<RandomFilter> filters)
    {
        var recorded = new List<Recorded>();
        foreach (var filter in filters)
        {
            Slug[] page = [.. (await index.TimelineAsync(filter)).Rows.Select(slug => new Slug(slug))];
            if (page.Length > 0)
            {
                await using var db = collection.Borrow();
                recorded.Add(new Recorded(page, (await db.HeadsAsync(index.State, page, "en")).Labels));
            }
        }

        return recorded;
    }

    public async Task<Answer> OursAsync(Recorded recorded)
    {
        await using var db = collection.Borrow();
        var heads = await db.HeadsAsync(index.State, recorded.Page, "en");
        return Written(heads, heads.Labels);
    }

    /// <summary>What a careful hand would write: the same statement, and from its rows the same entries.</summary>
    public async Task<Answer> TheirsAsync(Recorded recorded)
    {
        await using var command = collection.Source.CreateCommand(MeetingHeadQueries.Sql);
        command.Parameters.Add(new() { Value = recorded.Page.Select(slug => slug.Value).ToArray() });
        await using var rows = await command.ExecuteReaderAsync();
        var heads = new List<MeetingHead>();
        while (await rows.ReadAsync())
        {
            heads.Add(new MeetingHead((MeetingRecord)RecordJson.Read(RecordKind.Meeting, rows.GetFieldValue<byte[]>(0)), rows.GetInt32(1), 0));
        }

        return Written(heads, recorded.Known);
    }

    private static Answer Written(IEnumerable<MeetingHead> heads, Labels labels) => new([.. heads.Select(head => string.Join(' ', head.Record.Delegations
        .Select(delegation => labels[RecordKind.Party, delegation.Party].Text).Prepend(head.Record.Slug.Value).Append(head.StatementCount.ToString(CultureInfo.InvariantCulture))))]);

    /// <summary>A page, and the names known by then.</summary>
    internal sealed record Recorded(IReadOnlyList<Slug> Page, Labels Known)
    {
        public override string ToString() => $"the page of {Page[0]}";
    }
}
