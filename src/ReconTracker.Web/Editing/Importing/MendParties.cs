using ReconTracker.Domain.Names;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>The parties that a MEND table names: those on record by any of their names, letter for letter but for case and marks; others only when they may be made.</summary>
internal sealed class MendParties
{
    private readonly ILookup<string, PartyRecord> _onRecord;
    private readonly Dictionary<string, PartyRecord> _made = [];
    private readonly HashSet<Slug> _slugs;
    private readonly Dictionary<string, int> _next = []; // the number to try next, of slugs that several names shorten to
    private readonly List<PartyRecord> _fresh = [];
    private readonly bool _mayMake;

    public MendParties(IReadOnlyList<PartyRecord> onRecord, bool mayMake)
    {
        _mayMake = mayMake;
        _slugs = [.. onRecord.Select(party => party.Slug)];
        _onRecord = onRecord
            .SelectMany(party => party.Names.Select(name => name.Text).Append(party.Abbreviation).Append(party.Slug.Value).OfType<string>().Select(name => (Key: SearchKey.Plain(name), Party: party)))
            .DistinctBy(name => (name.Key, name.Party.Slug)).ToLookup(name => name.Key, name => name.Party);
    }

    /// <summary>The party of a name; null, and why, when there is none.</summary>
    /// <param name="name">As the table prints it; <c>STC: Southern Transitional Council</c> is an abbreviation and a name.</param>
    /// <param name="kind">What a party that is made would be.</param>
    /// <param name="refuse">Told the reason.</param>
    public PartyRecord? Find(string name, PartyKind kind, Action<string> refuse)
    {
        var keys = name.Split(':').Append(name).Select(SearchKey.Plain).Where(key => key.Length > 0).ToList();
        var found = keys.SelectMany(key => _onRecord[key]).DistinctBy(party => party.Slug).ToList();
        if (found is [var one])
        {
            return one;
        }

        if (found.Count > 1)
        {
            refuse($"'{name}' names several parties: {string.Join(", ", found.Select(party => party.Slug))}. Give one of them another name.");
        }
        else if (keys.Count == 0 || NewRecords.SlugOf(name) is not { } slug || name.Length > PlainText.MaxLine)
        {
            refuse($"'{name}' is no name of a party.");
        }
        else if (_mayMake)
        {
            return Made(keys[^1], name, slug, kind);
        }
        else
        {
            refuse($"No party of the name '{name}' is on record: add the name to the party it means, or let parties that are missing be made.");
        }

        return null;
    }

    /// <summary>The parties made since this was last asked.</summary>
    public IReadOnlyList<PartyRecord> TakeMade()
    {
        var made = _fresh.ToList();
        _fresh.Clear();
        return made;
    }

    private PartyRecord Made(string key, string name, string slug, PartyKind kind)
    {
        if (!_made.TryGetValue(key, out var party))
        {
            var free = new Slug(slug);
            for (var count = _next.GetValueOrDefault(slug, 2); !_slugs.Add(free); count++)
            {
                free = new Slug($"{slug}-{count}");
                _next[slug] = count + 1;
            }

            // a slash would end the key by which claims name a name
            _made[key] = party = new PartyRecord { Slug = free, Kind = kind, Names = [new NameRecord { Text = name.Replace('/', '∕'), Language = new("en"), Kind = NameKind.Preferred }] };
            _fresh.Add(party);
        }

        return party;
    }
}
