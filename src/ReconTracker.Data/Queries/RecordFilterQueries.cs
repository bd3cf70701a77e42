using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Compares a filter with the collection.</summary>
public static class RecordFilterQueries
{
    /// <summary>Leaves out what names nothing: a party, person, topic or place that does not exist, a page after a record that does not exist.</summary>
    /// <param name="filter">A filter as read from an address.</param>
    /// <param name="db">The collection, asked for parties, people and topics.</param>
    /// <param name="indexes">The index, asked for places and records.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The filter with the names it knows; the others are ignored.</returns>
    public static async Task<RecordFilter> KnownAsync(this RecordFilter filter, ReconDb db, RecordIndexAtHand indexes, CancellationToken cancellation = default)
    {
        var unknown = new List<KeyValuePair<string, string>>();
        async Task CheckAsync(string[] names, IQueryable<Slug> all)
        {
            List<Slug> wanted = [.. names.SelectMany(name => filter[name]).Select(Slug.Parse).Distinct()];
            var known = wanted.Count == 0 ? [] : await all.Where(slug => wanted.Contains(slug)).ToListAsync(cancellation).ConfigureAwait(false);
            unknown.AddRange(filter.Pairs.Where(pair => names.Contains(pair.Key) && !known.Contains(new Slug(pair.Value))));
        }

        await CheckAsync(["faction", "with", "without", "mediator"], db.Parties.Select(party => party.Slug)).ConfigureAwait(false);
        await CheckAsync(["topic"], db.Topics.Select(topic => topic.Slug)).ConfigureAwait(false);
        await CheckAsync(["person"], db.People.Select(person => person.Slug)).ConfigureAwait(false);
        if (filter["place"].Count > 0 || filter.After is not null)
        {
            var index = await indexes.CurrentAsync(db, cancellation).ConfigureAwait(false);
            unknown.AddRange(filter.Pairs.Where(pair => pair.Key == "after" && !index.Has(new Slug(pair.Value))));
            unknown.AddRange(filter.Pairs.Where(pair => pair.Key == "place" && !index.HasPlace(pair.Value)));
        }

        return unknown.Count == 0 ? filter : RecordFilter.Read(filter.Pairs.Except(unknown)) with
        {
            Ignored = [.. filter.Ignored, .. unknown.Select(pair => new IgnoredValue(pair.Key, pair.Value, IgnoredReason.Unknown))],
        };
    }
}
