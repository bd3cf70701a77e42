using System.Globalization;
using Microsoft.AspNetCore.Mvc;
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
    [FromQuery(Name = "faction")]
    public Slug[] Parties { get; init; } = [];

    /// <summary>Persons who speak.</summary>
    [FromQuery(Name = "person")]
    public Slug[] People { get; init; } = [];

    /// <summary>Topics spoken of.</summary>
    [FromQuery(Name = "topic")]
    public Slug[] Topics { get; init; } = [];

    /// <summary>What the speaker does with the words.</summary>
    [FromQuery(Name = "act")]
    public TermCode<SpeechAct>[] Acts { get; init; } = [];

    /// <summary>How the meeting stands to the track.</summary>
    [FromQuery(Name = "scope")]
    public TermCode<MeetingScope>[] Scopes { get; init; } = [];

    /// <summary>Words of the statement, or the name of its speaker in any script.</summary>
    [FromQuery(Name = "q")]
    public string? Words { get; init; }

    /// <summary>Which hundred, from 1.</summary>
    [FromQuery(Name = "page")]
    public int? Page { get; init; }

    /// <summary>Whether anything is asked.</summary>
    internal bool IsEmpty => Parties.Length + People.Length + Topics.Length + Acts.Length + Scopes.Length == 0 && string.IsNullOrWhiteSpace(Words);

    /// <summary>How many answers are given.</summary>
    internal int Count => Parties.Length + People.Length + Topics.Length + Acts.Length + Scopes.Length + (string.IsNullOrWhiteSpace(Words) ? 0 : 1);

    /// <summary>The query string that asks the same; the page number is left out unless given.</summary>
    internal string Query(int? page = null)
    {
        var parts = Parties.Select(party => $"faction={party}")
            .Concat(People.Select(person => $"person={person}"))
            .Concat(Topics.Select(topic => $"topic={topic}"))
            .Concat(Acts.Select(act => $"act={Vocabulary.Code(act.Term)}"))
            .Concat(Scopes.Select(scope => $"scope={Vocabulary.Code(scope.Term)}"))
            .Concat(string.IsNullOrWhiteSpace(Words) ? [] : [$"q={Uri.EscapeDataString(Words)}"])
            .Concat(page is > 1 ? [string.Create(CultureInfo.InvariantCulture, $"page={page}")] : []);
        var query = string.Join('&', parts);
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>An answer added to a list, or taken off where it stands already.</summary>
    internal static T[] Toggle<T>(T[] list, T item) => list.Contains(item) ? [.. list.Where(other => !Equals(other, item))] : [.. list, item];
}
