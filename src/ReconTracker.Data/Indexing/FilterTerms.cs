using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>What every filter offers, and editors keep short: parties and topics, and how they are called.</summary>
/// <param name="Parties">All parties, by slug.</param>
/// <param name="Factions">All factions, by slug.</param>
/// <param name="Topics">All topics, by slug.</param>
/// <param name="Labels">The names of parties and topics.</param>
public sealed record FilterTerms(IReadOnlyList<Slug> Parties, IReadOnlyList<Slug> Factions, IReadOnlyList<Slug> Topics, Labels Labels)
{
    /// <summary>Reads them once a language.</summary>
    internal sealed class Memory
    {
        private readonly ConcurrentDictionary<string, FilterTerms> _known = new();

        public async Task<FilterTerms> OfAsync(RecordIndex index, ReconDb db, string language, CancellationToken cancellation) =>
            _known.TryGetValue(language, out var terms) ? terms : _known[language] = await ReadAsync(index, db, language, cancellation).ConfigureAwait(false);
    }

    private static async Task<FilterTerms> ReadAsync(RecordIndex index, ReconDb db, string language, CancellationToken cancellation)
    {
        var parties = await db.Parties.Select(party => new { party.Slug, IsFaction = party is Faction }).OrderBy(party => party.Slug).ToListAsync(cancellation).ConfigureAwait(false);
        var topics = await db.Topics.Select(topic => topic.Slug).OrderBy(slug => slug).ToListAsync(cancellation).ConfigureAwait(false);
        IEnumerable<RecordReference> named = [.. parties.Select(party => new RecordReference(RecordKind.Party, party.Slug)), .. topics.Select(topic => new RecordReference(RecordKind.Topic, topic))];
        var labels = await index.LabelsAsync(db, named, language, cancellation).ConfigureAwait(false);
        return new FilterTerms([.. parties.Select(party => party.Slug)], [.. parties.Where(party => party.IsFaction).Select(party => party.Slug)], topics, labels);
    }
}
