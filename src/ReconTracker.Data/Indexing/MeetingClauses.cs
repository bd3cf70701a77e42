using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Indexing;

/// <summary>What a filter means for meetings. The single place that says it.</summary>
internal static class MeetingClauses
{
    /// <summary>The names whose values are tokens of the same name.</summary>
    public static readonly string[] Plain = ["kind", "format", "track", "status", "topic", "mediator", "place", "certainty"];

    /// <summary>The values of <c>attendance</c>.</summary>
    public static readonly string[] Attendances = [.. Enum.GetValues<Attendance>().Select(attendance => Vocabulary.Code(attendance)), RecordFilter.AnyAttendance];

    public static Clauses Of(RecordFilter filter, RecordIndex index, TextMatches? text)
    {
        var meetings = index.Meetings;
        var clauses = new Clauses(meetings.Count);
        clauses.Add("scope", meetings.Any("scope", filter.Scopes.Select(scope => Vocabulary.Code(scope))));
        foreach (var name in Plain.Where(name => filter[name].Count > 0))
        {
            clauses.Add(name, meetings.Any(name, filter[name]));
        }

        foreach (var (name, set) in PresenceOf(filter, filter.Attendances, meetings))
        {
            clauses.Add(name, set);
        }

        if (filter.From is not null || filter.To is not null)
        {
            clauses.Add("dates", DateClause.Of(filter, meetings, underWay: meetings.Having("status", Vocabulary.Code(MeetingStatus.Ongoing))));
        }

        if (filter.LeastSources is var least and > 0)
        {
            clauses.Add("sources", index.BySources(meetings, least));
        }

        if (text is not null)
        {
            clauses.Add("q", Speaking(text, index));
        }

        return clauses;
    }

    /// <summary>The clauses of presence, for attendances other than the filter's own too.</summary>
    public static IEnumerable<(string Name, Bitmap Set)> PresenceOf(RecordFilter filter, IReadOnlyList<string> attendances, IndexedRecords meetings)
    {
        if (filter["faction"] is { Count: > 0 } any)
        {
            yield return ("faction", Present("party", any, attendances, meetings));
        }

        if (filter["with"] is { Count: > 0 } all)
        {
            yield return ("with", all.Select(party => Present("party", [party], attendances, meetings)).Aggregate((together, next) => together.And(next)));
        }

        if (filter["without"] is { Count: > 0 } none)
        {
            yield return ("without", Anybody(attendances, meetings).Except(Present("party", none, attendances, meetings)));
        }

        if (filter["person"] is { Count: > 0 } people)
        {
            yield return ("person", Present("person", people, attendances, meetings));
        }

        if (filter["attendance"].Count > 0 && RecordFilter.PresenceNames.All(name => name == "attendance" || filter[name].Count == 0))
        {
            yield return ("attendance", Anybody(attendances, meetings));
        }
    }

    /// <summary>Where any of some parties or people was in one of some ways.</summary>
    public static Bitmap Present(string who, IEnumerable<string> values, IReadOnlyList<string> attendances, IndexedRecords meetings)
    {
        var set = new Bitmap(meetings.Count);
        foreach (var value in values)
        {
            foreach (var attendance in attendances)
            {
                meetings.Having($"{who}.{attendance}", value)?.AddTo(set);
            }
        }

        return set;
    }

    /// <summary>Where any party was in one of some ways.</summary>
    public static Bitmap Anybody(IReadOnlyList<string> attendances, IndexedRecords meetings)
    {
        var set = new Bitmap(meetings.Count);
        foreach (var (_, postings, _) in attendances.SelectMany(attendance => meetings.Values($"party.{attendance}")))
        {
            postings.AddTo(set);
        }

        return set;
    }

    // the meeting's own words, those said at it, and the names of who was or was to be there
    private static Bitmap Speaking(TextMatches text, RecordIndex index)
    {
        var meetings = index.Meetings;
        string[] everyWay = [.. Enum.GetValues<Attendance>().Select(attendance => Vocabulary.Code(attendance))];
        return Present("party", text[RecordKind.Party], everyWay, meetings).Or(Present("person", text[RecordKind.Person], everyWay, meetings))
            .Or(text.Meetings).Or(index.SaidAt.MeetingsOf(text.Statements));
    }
}
