using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Who came for whom.</summary>
public static class DelegateQueries
{
    /// <summary>How many delegations of a party name each person, whether they came or not.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="party">The party.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Counts by person.</returns>
    public static Task<Dictionary<Slug, int>> DelegatesAsync(this ReconDb db, Slug party, CancellationToken cancellation = default) =>
        (from delegation in db.Delegations where delegation.Party == party from member in delegation.Members group member by member.Person into person select new { person.Key, Count = person.Count() })
        .ToDictionaryAsync(person => person.Key, person => person.Count, cancellation);

    /// <summary>The parties in which people hold, or held, an office or membership.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="people">The people.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Parties by person, each once.</returns>
    public static async Task<ILookup<Slug, Slug>> PartiesOfAsync(this ReconDb db, IReadOnlyCollection<Slug> people, CancellationToken cancellation = default)
    {
        var pairs = await (from person in db.People where people.Contains(person.Slug) from affiliation in person.Affiliations select new { person.Slug, affiliation.Party })
            .Distinct().ToListAsync(cancellation).ConfigureAwait(false);
        return pairs.OrderBy(pair => pair.Party).ToLookup(pair => pair.Slug, pair => pair.Party);
    }
}
