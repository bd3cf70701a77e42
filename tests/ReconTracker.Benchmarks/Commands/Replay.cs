using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using ReconTracker.Benchmarks.Running;
using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>
/// The statements that a page's queries send, sent once more without EF Core: what is left is what EF Core costs. Names that were asked for before are remembered, on either side.
/// </summary>
[SuppressMessage("Security", "CA2100", Justification = "The statements are those of the product.")]
internal sealed class Replay(Collection collection, Indexed index)
{
    /// <summary>Lets the product ask, and notes what it sends.</summary>
    public async Task<IReadOnlyList<Recorded>> RecordAsync(IReadOnlyList<RandomFilter> filters)
    {
        var recorded = new List<Recorded>();
        foreach (var filter in filters)
        {
            var page = (await index.TimelineAsync(filter)).Rows;
            if (page.Count > 0)
            {
                recorded.Add(await RecordAsync([.. page.Select(slug => new Slug(slug))]));
            }
        }

        return recorded;
    }

    public async Task<Recorded> RecordAsync(IReadOnlyList<Slug> page)
    {
        // once for the names, once as the page is asked for from then on
        await using var first = collection.Connect();
        var known = (await first.HeadsAsync(index.State, page, "en")).Labels;
        var heard = new Hearing();
        await using var db = collection.Connect(heard);
        await db.HeadsAsync(index.State, page, "en");
        return new Recorded(page, heard.Statements, known);
    }

    public async Task<Answer> OursAsync(Recorded recorded)
    {
        await using var db = collection.Borrow();
        var heads = await db.HeadsAsync(index.State, recorded.Page, "en");
        return Written(heads, reference => heads.Labels.Find(reference.Kind, reference.Slug)?.Text);
    }

    /// <summary>What a careful hand would write in place of EF Core: the same statements, and from their rows the same entries and names.</summary>
    public async Task<Answer> TheirsAsync(Recorded recorded)
    {
        await using var connection = await collection.Source.OpenConnectionAsync();
        var heads = new List<MeetingHead>();
        var names = new Dictionary<string, string>();
        foreach (var (sql, values) in recorded.Statements)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            foreach (var value in values)
            {
                command.Parameters.Add(value.Clone());
            }

            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                switch (row)
                {
                    case [string document, int statements]:
                        heads.Add(new MeetingHead((MeetingRecord)RecordJson.Read(RecordKind.Meeting, document), statements, 0));
                        break;
                    case [string slug, string name, ..]:
                        names[slug] = name;
                        break;
                }
            }
        }

        return Written(heads, reference => names.GetValueOrDefault(reference.Slug) ?? recorded.Known.Find(reference.Kind, reference.Slug)?.Text);
    }

    private static Answer Written(IEnumerable<MeetingHead> heads, Func<RecordReference, string?> nameOf) => new([.. heads
        .Select(head => string.Join(' ', head.Record.Delegations.Select(delegation => nameOf(new(RecordKind.Party, delegation.Party))).Prepend(head.Record.Slug.Value).Append(head.StatementCount.ToString(CultureInfo.InvariantCulture))))
        .Order(StringComparer.Ordinal)]);

    /// <summary>A page, the statements sent for it, and the names known by then.</summary>
    internal sealed record Recorded(IReadOnlyList<Slug> Page, IReadOnlyList<(string Sql, IReadOnlyList<NpgsqlParameter> Values)> Statements, Labels Known)
    {
        public override string ToString() => $"the page of {Page[0]}";
    }

    private sealed class Hearing : DbCommandInterceptor
    {
        private readonly List<(string, IReadOnlyList<NpgsqlParameter>)> _statements = [];

        public IReadOnlyList<(string Sql, IReadOnlyList<NpgsqlParameter> Values)> Statements => _statements;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            _statements.Add((command.CommandText, [.. command.Parameters.Cast<NpgsqlParameter>().Select(parameter => parameter.Clone())]));
            return ValueTask.FromResult(result);
        }
    }
}
