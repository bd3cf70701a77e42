using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>The records in which the words of a filter stand, and the people and parties of that name.</summary>
internal sealed class TextMatches
{
    private readonly ILookup<RecordKind, Slug> _slugs;

    private TextMatches(string text, ILookup<RecordKind, Slug> slugs) => (Text, _slugs) = (text, slugs);

    /// <summary>As a reader typed it: words, "a phrase", -without, or; or a name in any script.</summary>
    public string Text { get; }

    public IEnumerable<Slug> this[RecordKind kind] => _slugs[kind];

    /// <summary>What was found for another filter, as far as this one has words.</summary>
    public static TextMatches? For(RecordFilter filter, TextMatches? found) => filter.Text is null ? null
        : filter.Text == found?.Text ? found
        : throw new ArgumentException("Other words have to be looked up first.", nameof(filter));

    /// <summary>Asks the search entries; null when the filter has no words.</summary>
    public static async Task<TextMatches?> OfAsync(RecordFilter filter, ReconDb db, CancellationToken cancellation)
    {
        if (filter.Text is not { } text)
        {
            return null;
        }

        var worded = await db.SearchEntries.Worded(text).Where(entry => entry.Kind == RecordKind.Meeting || entry.Kind == RecordKind.Statement)
            .Select(entry => new { entry.Kind, entry.Slug }).ToListAsync(cancellation).ConfigureAwait(false);
        var named = await db.SearchEntries.Named(text).Where(entry => entry.Kind == RecordKind.Party || entry.Kind == RecordKind.Person)
            .Select(entry => new { entry.Kind, entry.Slug }).Distinct().ToListAsync(cancellation).ConfigureAwait(false);
        return new TextMatches(text, worded.Concat(named).ToLookup(record => record.Kind, record => record.Slug));
    }
}
