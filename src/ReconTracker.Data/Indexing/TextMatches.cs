using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>The records in which the words of a filter stand, and the people and parties of that name.</summary>
internal sealed class TextMatches
{
    private readonly ILookup<RecordKind, Slug> _named;

    private TextMatches(string text, Bitmap meetings, Bitmap statements, ILookup<RecordKind, Slug> named) => (Text, Meetings, Statements, _named) = (text, meetings, statements, named);

    /// <summary>As a reader typed it: words, "a phrase", -without, or; or a name in any script.</summary>
    public string Text { get; }

    /// <summary>The meetings whose texts hold the words.</summary>
    public Bitmap Meetings { get; }

    /// <summary>The statements that hold the words.</summary>
    public Bitmap Statements { get; }

    /// <summary>The people, or the parties, of that name.</summary>
    public IEnumerable<string> this[RecordKind kind] => _named[kind].Select(slug => slug.Value);

    /// <summary>What was found for another filter, as far as this one has words.</summary>
    public static TextMatches? For(RecordFilter filter, TextMatches? found) => filter.Text is null ? null
        : filter.Text == found?.Text ? found
        : throw new ArgumentException("Other words have to be looked up first.", nameof(filter));

    /// <summary>Asks the search entries, unless the state remembers; null when the filter has no words.</summary>
    public static async Task<TextMatches?> OfAsync(RecordFilter filter, RecordIndex index, ReconDb db, CancellationToken cancellation) =>
        filter.Text is not { } text ? null : index.Texts.Find(text) ?? index.Texts.Add(await ReadAsync(text, index, db, cancellation).ConfigureAwait(false));

    // words may stand in every text: each is a bit as soon as it is read
    private static async Task<TextMatches> ReadAsync(string text, RecordIndex index, ReconDb db, CancellationToken cancellation)
    {
        async Task<Bitmap> WordedAsync(RecordKind kind, IndexedRecords records)
        {
            var set = new Bitmap(records.Count);
            await foreach (var slug in db.SearchEntries.Worded(text).Slugs(kind).AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
            {
                if (records.OrdinalOf(slug) is { } ordinal)
                {
                    set.Add(ordinal);
                }
            }

            return set;
        }

        var (meetings, statements) = (await WordedAsync(RecordKind.Meeting, index.Meetings).ConfigureAwait(false), await WordedAsync(RecordKind.Statement, index.Statements).ConfigureAwait(false));
        var named = await db.SearchEntries.Named(text).Where(entry => entry.Kind == RecordKind.Party || entry.Kind == RecordKind.Person)
            .Select(entry => new { entry.Kind, entry.Slug }).Distinct().ToListAsync(cancellation).ConfigureAwait(false);
        return new TextMatches(text, meetings, statements, named.ToLookup(record => record.Kind, record => record.Slug));
    }
}
