namespace ReconTracker.Data;

/// <summary>Who was where.</summary>
public static class PresenceQueries
{
    /// <summary>All presences and absences.</summary>
    /// <param name="db">The collection.</param>
    /// <returns>One row a party and meeting.</returns>
    public static IQueryable<Presence> Presences(this ReconDb db) =>
        from delegation in db.Delegations
        join meeting in db.Meetings on delegation.Meeting equals meeting.Slug
        select new Presence
        {
            Meeting = meeting.Slug,
            Title = meeting.Title,
            When = meeting.When.Edtf,
            Scope = meeting.Scope,
            Status = meeting.Status,
            Party = delegation.Party,
            Attendance = delegation.Attendance,
        };
}
