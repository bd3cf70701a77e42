using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Evidence;

/// <summary>The records that a field path names by their slugs: a party beneath <c>delegations</c>, a person beneath <c>members</c>.</summary>
/// <remarks>A claim may name a person whom the record does not: a reading that it does not adopt.</remarks>
public static class PathReferences
{
    /// <summary>What the keys of a list may be slugs of.</summary>
    /// <param name="list">The JSON name of a list.</param>
    /// <returns>Kinds of record, the likeliest first; none for lists with keys of another sort.</returns>
    public static IReadOnlyList<RecordKind> KindsOf(string list) => list switch
    {
        "delegations" or "endorsements" or "affiliations" => [RecordKind.Party],
        "members" => [RecordKind.Person],
        "speakers" => [RecordKind.Person, RecordKind.Party],
        "relayedBy" => [RecordKind.Person, RecordKind.Party, RecordKind.Source],
        "positions" or "topics" => [RecordKind.Topic],
        _ => [],
    };

    /// <summary>What a field of this name names, where it holds a slug.</summary>
    /// <param name="field">The JSON name of a field.</param>
    /// <returns>A kind of record; null for fields that name no record.</returns>
    public static RecordKind? KindOfField(string field) => field switch
    {
        "person" => RecordKind.Person,
        "party" or "onBehalfOf" or "parent" or "splitFrom" => RecordKind.Party,
        "meeting" => RecordKind.Meeting,
        "source" or "reprintOf" => RecordKind.Source,
        "topic" or "topics" => RecordKind.Topic,
        _ => null,
    };

    /// <summary>The records that a path may name.</summary>
    /// <param name="path">A field path.</param>
    /// <returns>References; not each need exist.</returns>
    public static IEnumerable<RecordReference> Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var steps = path.Split('/');
        return steps.Zip(steps.Skip(1)).SelectMany(pair => KindsOf(pair.First).SelectMany(kind => Keys(pair.Second).Select(slug => new RecordReference(kind, slug))));
    }

    /// <summary>The slugs that a key may stand for: itself, and without the number of a second of the same name.</summary>
    /// <param name="key">A key of a list.</param>
    /// <returns>One or two slugs; none when the key is no slug.</returns>
    public static IEnumerable<Slug> Keys(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Slug.TryParse(key, out var slug))
        {
            yield return slug;
        }

        var hyphen = key.LastIndexOf('-');
        if (hyphen > 0 && int.TryParse(key[(hyphen + 1)..], out _) && Slug.TryParse(key[..hyphen], out var first))
        {
            yield return first;
        }
    }
}
