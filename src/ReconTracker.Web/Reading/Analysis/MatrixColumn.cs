using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>One meeting of a matrix.</summary>
/// <param name="Meeting">The meeting.</param>
public sealed record MatrixColumn(MeetingRecord Meeting)
{
    private readonly Ledger ledger = Ledger.Of(Meeting);

    /// <summary>How a party is on record; null where the meeting does not name it.</summary>
    /// <param name="party">The party.</param>
    public Attendance? this[Slug party] => Meeting.Delegations.FirstOrDefault(delegation => delegation.Party == party)?.Attendance;

    /// <summary>The line of the ledger that says so, on the meeting's page; the page itself where no source is given.</summary>
    /// <param name="party">The party.</param>
    public string Passage(Slug party)
    {
        var claims = ledger.On($"delegations/{party}/attendance").ToList();
        var claim = claims.Find(claim => claim.Claim.Standing == Standing.Preferred) ?? claims.FirstOrDefault();
        return claim is null ? Links.Meeting(Meeting.Slug) : $"{Links.Meeting(Meeting.Slug)}{Links.Claim(claim.Number)}";
    }
}
