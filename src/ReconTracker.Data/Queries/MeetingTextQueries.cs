using ReconTracker.Data.Search;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data;

/// <summary>Finding meetings by names in any script, and by words.</summary>
public static class MeetingTextQueries
{
    /// <summary>Those whose own text, or a statement of theirs, holds the words, or to which a party or person of that name belongs.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <param name="text">As a reader types it: words, "a phrase", -without, or.</param>
    /// <param name="db">The collection.</param>
    /// <returns>Fewer meetings.</returns>
    public static IQueryable<Meeting> Matching(this IQueryable<Meeting> meetings, string text, ReconDb db)
    {
        var named = db.SearchEntries.Named(text);
        var worded = db.SearchEntries.Worded(text);
        var ownText = worded.Slugs(RecordKind.Meeting);
        var parties = named.Slugs(RecordKind.Party);
        var people = named.Slugs(RecordKind.Person);
        var statements = worded.Slugs(RecordKind.Statement);
        var saidAt = db.Statements.Where(statement => statement.Meeting != null && statements.Contains(statement.Slug)).Select(statement => statement.Meeting!.Value);
        return meetings.Where(meeting => ownText.Contains(meeting.Slug)
            || meeting.Delegations.Any(delegation => parties.Contains(delegation.Party) || delegation.Members.Any(member => people.Contains(member.Person)))
            || saidAt.Contains(meeting.Slug));
    }
}
