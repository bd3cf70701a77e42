using System.Text.Json.Serialization;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>Someone who speaks: a person, a party, or a person of a party.</summary>
public sealed record SpeakerRecord
{
    /// <summary>The person, when one is named.</summary>
    public Slug? Person { get; init; }

    /// <summary>The party, when one is named.</summary>
    public Slug? Party { get; init; }

    /// <summary>The capacity in which the person speaks, as reported.</summary>
    public string? Capacity { get; init; }

    /// <summary>The key in field paths: the person, else the party.</summary>
    [JsonIgnore]
    public string Key => Person ?? Party ?? "unnamed";

    internal IEnumerable<RecordReference> References()
    {
        if (Person is { } person)
        {
            yield return new RecordReference(RecordKind.Person, person);
        }

        if (Party is { } party)
        {
            yield return new RecordReference(RecordKind.Party, party);
        }
    }
}
