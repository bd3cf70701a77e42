using System.Globalization;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Statements;

/// <summary>Which statements: the same object reads the address for the list, its counts, its links and its data.</summary>
/// <remarks>Within one question any answer will do (Hamas or Fatah); all questions asked must be answered.</remarks>
public sealed record StatementFilter
{
    /// <summary>The names in the query string.</summary>
    internal static readonly string[] Names = ["faction", "person", "topic", "act", "scope", "q", "page"];

    /// <summary>Parties that speak or are spoken for.</summary>
    public Slug[] Parties { get; init; } = [];

    /// <summary>Persons who speak.</summary>
    public Slug[] People { get; init; } = [];

    /// <summary>Topics spoken of.</summary>
    public Slug[] Topics { get; init; } = [];

    /// <summary>What the speaker does with the words.</summary>
    public SpeechAct[] Acts { get; init; } = [];

    /// <summary>How the meeting stands to the track.</summary>
    public MeetingScope[] Scopes { get; init; } = [];

    /// <summary>Words of the statement, or the name of its speaker in any script.</summary>
    public string? Words { get; init; }

    /// <summary>Which hundred, from 1.</summary>
    public int? Page { get; init; }

    /// <summary>What could not be read, and was left out.</summary>
    public IReadOnlyList<IgnoredValue> Ignored { get; init; } = [];

    /// <summary>How many answers are given.</summary>
    internal int Count => Pairs.Count();

    /// <summary>The answers given, the page aside.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Pairs =>
    [
        .. Parties.Select(party => KeyValuePair.Create("faction", party.Value)),
        .. People.Select(person => KeyValuePair.Create("person", person.Value)),
        .. Topics.Select(topic => KeyValuePair.Create("topic", topic.Value)),
        .. Acts.Select(act => KeyValuePair.Create("act", Vocabulary.Code(act))),
        .. Scopes.Select(scope => KeyValuePair.Create("scope", Vocabulary.Code(scope))),
        .. Words is null ? [] : new[] { KeyValuePair.Create("q", Words) },
    ];

    /// <summary>The query string that asks the same; the page number is left out unless given.</summary>
    internal string Query(int? page = null)
    {
        var parts = Pairs.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}")
            .Concat(page is > 1 ? [string.Create(CultureInfo.InvariantCulture, $"page={page}")] : []);
        var query = string.Join('&', parts);
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>An answer added to a list, or taken off where it stands already.</summary>
    internal static T[] Toggle<T>(T[] list, T item) => list.Contains(item) ? [.. list.Where(other => !Equals(other, item))] : [.. list, item];
}
