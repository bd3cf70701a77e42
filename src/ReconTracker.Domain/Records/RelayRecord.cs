using System.Text.Json.Serialization;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>One link of an attribution chain: who passed the words on.</summary>
public sealed record RelayRecord
{
    /// <summary>The person who passed them on.</summary>
    public Slug? Person { get; init; }

    /// <summary>The party that passed them on.</summary>
    public Slug? Party { get; init; }

    /// <summary>The source that printed them.</summary>
    public Slug? Source { get; init; }

    /// <summary>How, in our own words.</summary>
    public string? Note { get; init; }

    /// <summary>The key in field paths: the person, else the party, else the source.</summary>
    [JsonIgnore]
    public string Key => Person ?? Party ?? Source ?? "unnamed";

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

        if (Source is { } source)
        {
            yield return new RecordReference(RecordKind.Source, source);
        }
    }
}
