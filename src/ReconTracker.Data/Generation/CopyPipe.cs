using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using ReconTracker.Data.Indexing;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.People;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Topics;

namespace ReconTracker.Data.Generation;

/// <summary>Makes rows of records on one thread while the rows made before are sent on another; holds a few thousand records at a time.</summary>
internal sealed class CopyPipe(IModel model, Edit edit, Stopwatch clock)
{
    private const int RecordsAtOnce = 2000;

    private readonly CopyModel _model = new(model);

    public async Task<GeneratedRows> RunAsync(NpgsqlConnection connection, IEnumerable<RecordDocument> records, IProgress<GeneratedRows>? progress, CancellationToken cancellation)
    {
        var pipe = Channel.CreateBounded<(int Records, Dictionary<CopyTable, List<object?[]>> Rows)>(1);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var making = Task.Run(() => MakeAsync(records, pipe.Writer, either.Token), either.Token);
        var written = new GeneratedRows(0, 0, clock.Elapsed);
        try
        {
            await foreach (var (many, rows) in pipe.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                written = new(written.Records + many, written.Rows + CopyModel.Write(connection, rows), clock.Elapsed);
                progress?.Report(written);
            }
        }
        finally
        {
            await either.CancelAsync().ConfigureAwait(false);
        }

        await making.ConfigureAwait(false);
        return written;
    }

    private async Task MakeAsync(IEnumerable<RecordDocument> records, ChannelWriter<(int Records, Dictionary<CopyTable, List<object?[]>> Rows)> pipe, CancellationToken cancellation)
    {
        try
        {
            foreach (var some in records.Chunk(RecordsAtOnce))
            {
                await pipe.WriteAsync((some.Length, _model.Rows(some.SelectMany(Kept))), cancellation).ConfigureAwait(false);
            }

            pipe.Complete();
        }
        catch (Exception problem)
        {
            pipe.Complete(problem); // whoever reads meets it
            throw;
        }
    }

    /// <summary>All that is kept of a record: the noun, its revision, and what is derived from it.</summary>
    private IEnumerable<object> Kept(RecordDocument record) =>
    [
        Noun(record),
        Revision.Of(record, 1, "", edit),
        .. SearchEntries.Of(record),
        .. FacetEntries.Of(record),
    ];

    private static ICurated Noun(RecordDocument record)
    {
        ICurated noun = record switch
        {
            SourceRecord source => Applied(new Source(), source),
            TopicRecord topic => Applied(new Topic(), topic),
            PartyRecord party => Applied(Party.Create(party.Kind), party),
            PersonRecord person => Applied(new Person(), person),
            MeetingRecord meeting => Applied(new Meeting(), meeting),
            StatementRecord statement => Applied(new Statement(), statement),
            _ => throw new ArgumentOutOfRangeException(nameof(record), record, null),
        };
        noun.Revised(1);
        return noun;
    }

    private static Curated<TRecord> Applied<TRecord>(Curated<TRecord> noun, TRecord record)
        where TRecord : RecordDocument
    {
        noun.Apply(record);
        return noun;
    }
}
