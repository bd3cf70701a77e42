using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>The records in which the words of a filter stand, and the people and parties of that name.</summary>
internal sealed class TextMatches
{
    // what TextSearch.Worded asks, without EF Core: a word may stand in a hundred thousand texts
    private const string Worded = """
        SELECT kind = 'meeting', slug FROM search_entries
        WHERE key IS NULL AND vector @@ websearch_to_tsquery('recon', $1) AND kind IN ('meeting', 'statement')
        """;

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

    /// <summary>The same, to be counted once: what the state remembers are the words that readers ask for.</summary>
    public static async Task<TextMatches?> OnceAsync(RecordFilter filter, RecordIndex index, ReconDb db, CancellationToken cancellation) =>
        filter.Text is not { } text ? null : index.Texts.Find(text) ?? await ReadAsync(text, index, db, cancellation).ConfigureAwait(false);

    // words may stand in every text: each is a bit as soon as it is read, and what PostgreSQL reads for one kind it reads for the other
    private static async Task<TextMatches> ReadAsync(string text, RecordIndex index, ReconDb db, CancellationToken cancellation)
    {
        var (meetings, statements) = (new Bitmap(index.Meetings.Count), new Bitmap(index.Statements.Count));
        await db.ConnectedAsync(
            async connection =>
            {
                await using var command = new NpgsqlCommand(Worded, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = text } } };
                await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
                while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
                {
                    var (records, set) = rows.GetBoolean(0) ? (index.Meetings, meetings) : (index.Statements, statements);
                    if (records.OrdinalOf(new Slug(rows.GetString(1))) is { } ordinal)
                    {
                        set.Add(ordinal);
                    }
                }

                return 0;
            },
            cancellation).ConfigureAwait(false);
        var named = await db.SearchEntries.Named(text).Where(entry => entry.Kind == RecordKind.Party || entry.Kind == RecordKind.Person)
            .Select(entry => new { entry.Kind, entry.Slug }).Distinct().ToListAsync(cancellation).ConfigureAwait(false);
        return new TextMatches(text, meetings, statements, named.ToLookup(record => record.Kind, record => record.Slug));
    }
}
