using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Compares a filter with the collection.</summary>
public static class RecordFilterQueries
{
    /// <summary>Leaves out what names nothing: a party, person, topic or place that does not exist, a page after a record that does not exist.</summary>
    /// <param name="filter">A filter as read from an address.</param>
    /// <param name="db">The collection, asked for people.</param>
    /// <param name="index">The index, asked for parties, topics, places and records.</param>
    /// <param name="language">The reader's language, in which the page will need the names of what every filter offers.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The filter with the names it knows, or those into which they were merged; the others are ignored.</returns>
    public static async Task<RecordFilter> KnownAsync(this RecordFilter filter, ReconDb db, RecordIndex index, string language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        var terms = await index.TermsAsync(db, language, cancellation).ConfigureAwait(false);
        List<Slug> wanted = [.. filter["person"].Select(Slug.Parse)];
        var people = wanted.Count == 0 ? [] : await db.People.Select(person => person.Slug).Where(slug => wanted.Contains(slug)).ToListAsync(cancellation).ConfigureAwait(false);
        var unknown = filter.Pairs.Where(pair => pair.Key switch
        {
            "faction" or "with" or "without" or "mediator" => !terms.Parties.Contains(new Slug(pair.Value)),
            "topic" => !terms.Topics.Contains(new Slug(pair.Value)),
            "person" => !people.Contains(new Slug(pair.Value)),
            "after" => !index.Has(new Slug(pair.Value)),
            "place" => !index.HasPlace(pair.Value),
            _ => false,
        }).ToList();
        if (unknown.Count == 0)
        {
            return filter;
        }

        // a name that was merged into another means that one
        var successors = await db.SuccessorsAsync([.. unknown.Select(Named).OfType<RecordReference>()], cancellation).ConfigureAwait(false);
        var lookup = unknown.ToLookup(pair => Named(pair) is { } record && successors.ContainsKey(record));
        return RecordFilter.Read(filter.Pairs.Except(unknown).Concat(lookup[true].Select(pair => KeyValuePair.Create(pair.Key, successors[Named(pair)!.Value].Value)))) with
        {
            Ignored = [.. filter.Ignored, .. lookup[false].Select(pair => new IgnoredValue(pair.Key, pair.Value, IgnoredReason.Unknown))],
        };
    }

    private static RecordReference? Named(KeyValuePair<string, string> pair) => pair.Key switch
    {
        "faction" or "with" or "without" or "mediator" => new RecordReference(RecordKind.Party, new Slug(pair.Value)),
        "person" => new RecordReference(RecordKind.Person, new Slug(pair.Value)),
        _ => null,
    };
}
