using System.Security.Cryptography;
using System.Text;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Generation;

/// <summary>A collection of any size about nobody, for measuring: the same numbers give the same records on every machine.</summary>
/// <remarks>Made lazily, a record at a time: a million meetings need no more memory than ten.</remarks>
public sealed record GeneratedRecords
{
    /// <summary>The most meetings.</summary>
    public const int MaxMeetings = 10_000_000;

    /// <summary>The moment of its one edit: part of the hash of every revision, so it does not pass.</summary>
    internal static readonly DateTimeOffset When = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal const int Factions = 40;
    internal const int Mediators = 6;
    internal const int Topics = 24;

    /// <summary>How many meetings; 0 to <see cref="MaxMeetings"/>.</summary>
    public required int Meetings
    {
        get;
        init => field = value is >= 0 and <= MaxMeetings ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"From 0 to {MaxMeetings} meetings.");
    }

    /// <summary>Any number; another seed gives another collection.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many people; at least as many as there are parties.</summary>
    public int People
    {
        get;
        init => field = value >= Factions && value <= MadeUpNames.Count ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"From {Factions} to {MadeUpNames.Count} people.");
    } = 2000;

    /// <summary>How many sources: one for four meetings, at least twelve.</summary>
    public int Sources => Math.Max(12, Meetings / 4);

    /// <summary>All records, each after those it refers to; meetings in no order of their dates.</summary>
    /// <returns>Topics, sources, parties, people, then each meeting with its statements.</returns>
    public IEnumerable<RecordDocument> Records() => Enumerable.Range(0, Topics).Select(RecordDocument (number) => GeneratedTopics.Of(number))
        .Concat(Enumerable.Range(0, Sources).Select(number => GeneratedSources.Of(this, number)))
        .Concat(Enumerable.Range(0, Factions + Mediators).Select(number => GeneratedParties.Of(this, number)))
        .Concat(Enumerable.Range(0, People).Select(number => GeneratedPeople.Of(this, number)))
        .Concat(Enumerable.Range(0, Meetings).SelectMany(number => GeneratedMeetings.WithStatements(this, number)));

    /// <summary>SHA-256 over the canonical JSON of all records in their order, a line each: equal for equal collections.</summary>
    /// <returns>64 hexadecimal digits.</returns>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var record in Records())
        {
            hash.AppendData(Encoding.UTF8.GetBytes(RecordJson.Write(record) + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
