using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Says what filters can ask of a record.</summary>
internal static class FacetEntries
{
    /// <summary>The entry of a meeting or statement; none of other records.</summary>
    public static IEnumerable<FacetEntry> Of(RecordDocument record) => record switch
    {
        MeetingRecord meeting => [Entry(meeting, meeting.When, null, Tokens(meeting))],
        StatementRecord statement => [Entry(statement, statement.Said, statement.Meeting, Tokens(statement))],
        _ => [],
    };

    private static FacetEntry Entry(RecordDocument record, FuzzyDate date, Slug? meeting, IEnumerable<string?> tokens) => new()
    {
        Kind = record.RecordKind,
        Slug = record.Slug,
        Meeting = meeting,
        Earliest = date.Earliest,
        Latest = date.Latest,
        IsDated = date.Basis != DateBasis.Open && date.Earliest is not null,
        Tokens = [.. tokens.OfType<string>().Append(Term("certainty", date.Certainty)).Distinct().Order(StringComparer.Ordinal)],
        Sources = [.. record.Claims.Select(claim => claim.Source.Value).Distinct().Order(StringComparer.Ordinal)],
    };

    private static IEnumerable<string?> Tokens(MeetingRecord meeting) =>
    [
        Term("kind", meeting.Kind),
        meeting.Format is { } format ? Term("format", format) : null,
        meeting.Track is { } track ? Term("track", track) : null,
        Term("scope", meeting.Scope),
        Term("status", meeting.Status[^1].Status),
        .. meeting.Topics.Select(topic => FacetToken.Of("topic", topic)),
        meeting.Place?.City is { } city ? FacetToken.Of("place", city) : null,
        meeting.Place?.Country is { } country ? FacetToken.Of("place", country.ToString()) : null,
        .. meeting.Delegations.Where(IsMediating).Select(delegation => FacetToken.Of("mediator", delegation.Party)),
        .. meeting.Delegations.Select(delegation => FacetToken.Of($"party.{Vocabulary.Code(delegation.Attendance)}", delegation.Party)),
        .. meeting.Delegations.SelectMany(delegation => delegation.Members
            .Select(member => FacetToken.Of($"person.{Vocabulary.Code(delegation.Attendance)}", member.Person))),
    ];

    private static IEnumerable<string?> Tokens(StatementRecord statement) =>
    [
        Term("act", statement.Act),
        .. statement.Topics.Concat(statement.Positions.Select(position => position.Topic)).Select(topic => FacetToken.Of("topic", topic)),
        .. statement.Speakers.Select(speaker => speaker.Party).Append(statement.OnBehalfOf).OfType<Slug>().Select(party => FacetToken.Of("party.said", party)),
        .. statement.Speakers.Select(speaker => speaker.Person).OfType<Slug>().Select(person => FacetToken.Of("person.said", person)),
        .. PositionToken.Of(statement).Select(position => FacetToken.Of(PositionToken.Dimension, position.ToString())),
    ];

    private static bool IsMediating(DelegationRecord delegation) => delegation.Side == DelegationSide.Mediator || delegation.Roles.Contains(DelegationRole.Mediator);

    private static string Term<T>(string dimension, T term)
        where T : struct, Enum => FacetToken.Of(dimension, Vocabulary.Code(term));
}
