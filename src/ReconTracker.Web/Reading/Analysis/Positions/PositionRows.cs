using System.Runtime.CompilerServices;
using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Analysis.Positions;

/// <summary>Reads positions statement by statement, in pieces, so that any number of them takes little room.</summary>
internal static class PositionRows
{
    private const int ReadAtOnce = 500;

    /// <summary>The positions that statements hold. Where parties or topics are asked for, only those.</summary>
    public static async IAsyncEnumerable<PositionRow> ReadAsync(ReconDb db, RecordFilter filter, IEnumerable<Slug> statements, [EnumeratorCancellation] CancellationToken stop)
    {
        var reprints = await db.ReprintsAsync(stop);
        bool Asks(string name, Slug? slug) => filter[name].Count == 0 || (slug is { } value && filter[name].Contains(value.Value));
        foreach (var some in statements.Chunk(ReadAtOnce))
        {
            var records = (await db.RecordsAsync<StatementRecord>(RecordKind.Statement, some, stop)).ToDictionary(record => record.Slug);
            foreach (var record in some.Where(records.ContainsKey).Select(slug => records[slug]))
            {
                var sources = record.Claims.Select(claim => reprints.OriginOf(claim.Source)).Distinct().Count();
                foreach (var position in record.Positions.Where(position => Asks("topic", position.Topic)))
                {
                    foreach (var party in record.Holders().Select(party => (Slug?)party).DefaultIfEmpty().Where(party => Asks("faction", party)))
                    {
                        yield return new PositionRow(
                            position.Topic, party, position.Stance, record.Said.Edtf, record.Said.Certainty, record.Slug, record.Paraphrase, position.Note, sources);
                    }
                }
            }
        }
    }
}
