using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>The vocabulary of asking for meetings.</summary>
public static class MeetingQueries
{
    /// <summary>How many meetings a page lists.</summary>
    public const int PageSize = 100;

    /// <summary>Those that a filter lets through, in no order; the page is not regarded.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="db">The collection.</param>
    /// <returns>Fewer meetings.</returns>
    public static IQueryable<Meeting> Under(this IQueryable<Meeting> meetings, MeetingFilter filter, ReconDb db)
    {
        meetings = meetings.InScope(filter.Scopes).Between(filter.From?.Earliest, filter.To?.Latest);
        meetings = filter.Factions.Count > 0 ? meetings.With(filter.Factions) : meetings;
        meetings = filter.Kinds.Count > 0 ? meetings.OfKind(filter.Kinds) : meetings;
        meetings = filter.Statuses.Count > 0 ? meetings.Standing(filter.Statuses) : meetings;
        meetings = filter.Topics.Count > 0 ? meetings.About(filter.Topics) : meetings;
        return filter.Text is { } text ? meetings.Matching(text, db) : meetings;
    }

    /// <summary>One page of what a filter lets through, in its order, and one meeting more when there is a next page.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="filter">The filter.</param>
    /// <returns>At most <see cref="PageSize"/> + 1 meetings.</returns>
    public static IQueryable<Meeting> PageOf(this ReconDb db, MeetingFilter filter)
    {
        var meetings = db.Meetings.Under(filter, db);
        meetings = filter.After is { } last ? meetings.After(last, filter.OldestFirst, db) : meetings;
        return meetings.InOrder(filter.OldestFirst).Take(PageSize + 1);
    }

    /// <summary>Those in any of some scopes.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <param name="scopes">The scopes.</param>
    /// <returns>Fewer meetings.</returns>
    public static IQueryable<Meeting> InScope(this IQueryable<Meeting> meetings, params IReadOnlyList<MeetingScope> scopes) =>
        meetings.Where(meeting => scopes.Contains(meeting.Scope));

    /// <summary>Those to which any of some parties has a delegation, whether it came, was invited or stayed away.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <param name="parties">The parties.</param>
    /// <returns>Fewer meetings.</returns>
    public static IQueryable<Meeting> With(this IQueryable<Meeting> meetings, params IReadOnlyList<Slug> parties) =>
        meetings.Where(meeting => meeting.Delegations.Any(delegation => parties.Contains(delegation.Party)));

    /// <summary>Those of any of some kinds.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <param name="kinds">The kinds.</param>
    /// <returns>Fewer meetings.</returns>
    public static IQueryable<Meeting> OfKind(this IQueryable<Meeting> meetings, params IReadOnlyList<MeetingKind> kinds) =>
        meetings.Where(meeting => kinds.Contains(meeting.Kind));

    /// <summary>Those whose present standing is any of some.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <param name="statuses">The standings.</param>
    /// <returns>Fewer meetings.</returns>
    public static IQueryable<Meeting> Standing(this IQueryable<Meeting> meetings, params IReadOnlyList<MeetingStatus> statuses) =>
        meetings.Where(meeting => statuses.Contains(meeting.Status));

    /// <summary>Those with any of some issues on the table.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <param name="topics">The topics.</param>
    /// <returns>Fewer meetings.</returns>
    public static IQueryable<Meeting> About(this IQueryable<Meeting> meetings, params IReadOnlyList<Slug> topics) =>
        meetings.Where(meeting => meeting.Topics.Any(topic => topics.Contains(topic.Topic)));

    /// <summary>Those that may have taken place within a span: some day that their date may stand for is.</summary>
    /// <remarks>What is under way reaches beyond its known start however its end is written. Of anything else without a known end, only the start counts: what was once hoped for is not hoped for ever after.</remarks>
    /// <param name="meetings">Meetings.</param>
    /// <param name="from">The first day; null for no limit.</param>
    /// <param name="to">The last day; null for no limit.</param>
    /// <returns>Fewer meetings.</returns>
    public static IQueryable<Meeting> Between(this IQueryable<Meeting> meetings, DateOnly? from, DateOnly? to)
    {
        meetings = from is null ? meetings : meetings.Where(meeting => meeting.When.Latest >= from
            || (meeting.When.Latest == null && (meeting.Status == MeetingStatus.Ongoing || meeting.When.Earliest == null || meeting.When.Earliest >= from)));
        return to is null ? meetings : meetings.Where(meeting => meeting.When.Earliest == null || meeting.When.Earliest <= to);
    }

    /// <summary>Those for which a date is set and its beginning known; the others stand in the tray of the undated.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <returns>Fewer meetings.</returns>
    public static IQueryable<Meeting> Dated(this IQueryable<Meeting> meetings) =>
        meetings.Where(meeting => meeting.When.Basis != DateBasis.Open && meeting.When.Earliest != null);

    /// <summary>In the order of their first possible days, the undated last.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <param name="oldestFirst">The oldest first, or the newest.</param>
    /// <returns>The same meetings in order.</returns>
    public static IOrderedQueryable<Meeting> InOrder(this IQueryable<Meeting> meetings, bool oldestFirst)
    {
        var undatedLast = meetings.OrderBy(meeting => meeting.When.Basis == DateBasis.Open || meeting.When.Earliest == null);
        return oldestFirst
            ? undatedLast.ThenBy(meeting => meeting.When.Earliest ?? DateOnly.MinValue).ThenBy(meeting => meeting.Slug)
            : undatedLast.ThenByDescending(meeting => meeting.When.Earliest ?? DateOnly.MinValue).ThenByDescending(meeting => meeting.Slug);
    }

    /// <summary>Those that come after one of them, in the same order.</summary>
    /// <param name="meetings">Meetings.</param>
    /// <param name="last">The one.</param>
    /// <param name="oldestFirst">The oldest first, or the newest.</param>
    /// <param name="db">The collection.</param>
    /// <returns>Fewer meetings.</returns>
    public static IQueryable<Meeting> After(this IQueryable<Meeting> meetings, Slug last, bool oldestFirst, ReconDb db) =>
        from meeting in meetings
        from anchor in db.Meetings.Where(anchor => anchor.Slug == last)
        let undated = meeting.When.Basis == DateBasis.Open || meeting.When.Earliest == null
        let anchorUndated = anchor.When.Basis == DateBasis.Open || anchor.When.Earliest == null
        let day = meeting.When.Earliest ?? DateOnly.MinValue
        let anchorDay = anchor.When.Earliest ?? DateOnly.MinValue
        let bySlug = ((string)(object)meeting.Slug).CompareTo((string)(object)anchor.Slug)
        where (undated && !anchorUndated)
            || (undated == anchorUndated && (oldestFirst
                ? day > anchorDay || (day == anchorDay && bySlug > 0)
                : day < anchorDay || (day == anchorDay && bySlug < 0)))
        select meeting;
}
