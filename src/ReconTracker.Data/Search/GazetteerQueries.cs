using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>The names that articles are read for.</summary>
public static class GazetteerQueries
{
    // an abbreviation has no language of its own: its letters are Latin
    private static readonly LanguageTag Latin = LanguageTag.Parse("en");

    /// <summary>All names of people, parties and topics, in every spelling.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>A gazetteer of the collection as it is now.</returns>
    public static async Task<Gazetteer> GazetteerAsync(this ReconDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var names = await db.SearchEntries.AsNoTracking()
            .Where(entry => entry.Key != null && (entry.Kind == RecordKind.Person || entry.Kind == RecordKind.Party || entry.Kind == RecordKind.Topic))
            .Select(entry => new { entry.Kind, entry.Slug, entry.Text, entry.Language }).ToListAsync(cancellation).ConfigureAwait(false);
        return new Gazetteer(names.Select(name => new GazetteerName(new RecordReference(name.Kind, name.Slug), name.Text, name.Language ?? Latin)));
    }
}
