using static ReconTracker.Domain.Records.RecordRules;

namespace ReconTracker.Domain.Records;

/// <summary>What can never be right in a meeting.</summary>
internal static class MeetingRules
{
    public static void Check(MeetingRecord meeting)
    {
        Line("title", meeting.Title);
        Refuse(meeting.Title.Length == 0, "title", "Every meeting has a heading.");
        Refuse(meeting.PartOf?.Meeting == meeting.Slug, "partOf", "A meeting is not part of itself.");
        Refuse(meeting.Status.Count == 0, "status", "Every meeting has a status, if only proposed.");
        Refuse(meeting.PartiesReported is { } count && !count.IsValid(), "partiesReported", "From the smaller number to the larger.");
        Line("place/venue", meeting.Place?.Venue);
        Line("place/city", meeting.Place?.City);
        Distinct("delegations", meeting.Delegations.Select(delegation => delegation.Party));
        Distinct("outcomes", meeting.Outcomes.Select(outcome => outcome.Key));
        Distinct("topics", meeting.Topics);
        foreach (var delegation in meeting.Delegations)
        {
            Check(delegation);
        }

        foreach (var outcome in meeting.Outcomes)
        {
            Line($"outcomes/{outcome.Key}/title", outcome.Title);
            Distinct($"outcomes/{outcome.Key}/endorsements", outcome.Endorsements.Select(endorsement => endorsement.Party));
        }
    }

    private static void Check(DelegationRecord delegation)
    {
        var path = $"delegations/{delegation.Party}";
        Distinct($"{path}/members", delegation.Members.Select(member => member.Person));
        Distinct($"{path}/roles", delegation.Roles);
        Refuse(delegation.OnBehalfOf == delegation.Party, $"{path}/onBehalfOf", "A party sits for itself without saying so.");
        Refuse(delegation.Headcount is { } count && !count.IsValid(), $"{path}/headcount", "From the smaller number to the larger.");
        foreach (var member in delegation.Members)
        {
            Line($"{path}/members/{member.Person}/office", member.Office);
            Line($"{path}/members/{member.Person}/nameAsPrinted", member.NameAsPrinted);
        }
    }
}
