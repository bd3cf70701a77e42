namespace ReconTracker.Domain.Records;

/// <summary>What a meeting record states, path by path.</summary>
internal static class MeetingFacts
{
    public static IEnumerable<Fact> Of(MeetingRecord meeting) =>
    [
        .. Coded(meeting),
        .. Grounded(meeting),
        .. meeting.KeyedStatus().Select(entry => new Fact($"status/{entry.Key}", Vocabulary.Code(entry.Item.Status))),
        .. meeting.Delegations.SelectMany(delegation => Of(delegation)),
        .. meeting.Outcomes.SelectMany(outcome => Of(outcome)),
        .. meeting.Topics.Select(topic => new Fact($"topics/{topic}", topic, NeedsEvidence: false)),
    ];

    private static IEnumerable<Fact> Coded(MeetingRecord meeting)
    {
        yield return new Fact("title", meeting.Title, NeedsEvidence: false);
        yield return new Fact("kind", Vocabulary.Code(meeting.Kind), NeedsEvidence: false);
        yield return new Fact("scope", Vocabulary.Code(meeting.Scope), NeedsEvidence: false);
        yield return new Fact("summary", meeting.Summary, NeedsEvidence: false);
        if (meeting.Format is { } format)
        {
            yield return new Fact("format", Vocabulary.Code(format), NeedsEvidence: false);
        }

        if (meeting.Track is { } track)
        {
            yield return new Fact("track", Vocabulary.Code(track), NeedsEvidence: false);
        }
    }

    private static IEnumerable<Fact> Grounded(MeetingRecord meeting)
    {
        yield return new Fact("when", meeting.When.Edtf.ToString());
        if (meeting.Place is { } place)
        {
            yield return new Fact("place", string.Join(", ", new[] { place.Venue, place.City, place.Country?.ToString() }.OfType<string>()));
        }

        if (meeting.PartOf is { } parent)
        {
            yield return new Fact("partOf", parent.Meeting);
        }

        if (meeting.PartiesReported is { } count)
        {
            yield return new Fact("partiesReported", count.ToString());
        }
    }

    private static IEnumerable<Fact> Of(DelegationRecord delegation)
    {
        var path = $"delegations/{delegation.Party}";
        yield return new Fact($"{path}/attendance", Vocabulary.Code(delegation.Attendance));
        if (delegation.Roles.Count > 0)
        {
            yield return new Fact($"{path}/roles", string.Join(", ", delegation.Roles.Select(role => Vocabulary.Code(role))));
        }

        if (delegation.MediatorRole is { } role)
        {
            yield return new Fact($"{path}/mediatorRole", Vocabulary.Code(role), NeedsEvidence: false);
        }

        if (delegation.Headcount is { } count)
        {
            yield return new Fact($"{path}/headcount", count.ToString());
        }

        if (delegation.OnBehalfOf is { } principal)
        {
            yield return new Fact($"{path}/onBehalfOf", principal);
        }

        foreach (var member in delegation.Members)
        {
            yield return new Fact($"{path}/members/{member.Person}", member.NameAsPrinted ?? member.Person);
            if (member.Role is { } part)
            {
                yield return new Fact($"{path}/members/{member.Person}/role", Vocabulary.Code(part));
            }

            if (member.Office is { } office)
            {
                yield return new Fact($"{path}/members/{member.Person}/office", office);
            }
        }
    }

    private static IEnumerable<Fact> Of(OutcomeRecord outcome)
    {
        var path = $"outcomes/{outcome.Key}";
        yield return new Fact(path, Vocabulary.Code(outcome.Type));
        foreach (var endorsement in outcome.Endorsements)
        {
            yield return new Fact($"{path}/endorsements/{endorsement.Party}", Vocabulary.Code(endorsement.Endorsement));
        }
    }
}
