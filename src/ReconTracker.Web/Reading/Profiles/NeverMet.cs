using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Profiles;

/// <summary>A party that the meetings counted never put in a room with the subject of the page.</summary>
/// <param name="Party">The party.</param>
/// <param name="Could">At how many of them both could have been: asked, awaited or there.</param>
/// <param name="Elsewhere">At how many meetings of any scope both were.</param>
public sealed record NeverMet(Slug Party, int Could, int Elsewhere)
{
    /// <summary>Counts how near parties came to meeting.</summary>
    /// <param name="meetings">Any selection of the state of the collection to count.</param>
    /// <param name="profile">The subject.</param>
    /// <param name="parties">Parties that it did not meet.</param>
    /// <returns>Those that could have met it oftenest first.</returns>
    public static IReadOnlyList<NeverMet> Of(MeetingSelection meetings, PresenceProfile profile, IEnumerable<Slug> parties) =>
    [
        .. parties.Select(party => new NeverMet(party, meetings.Under(profile.Could(party)).Total, meetings.Under(profile.Anywhere(party)).Total))
            .OrderByDescending(never => never.Could).ThenBy(never => never.Party),
    ];
}
