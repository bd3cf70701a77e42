using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Profiles;

/// <summary>Who sat in a room with a person, and who of the factions never did. People of the person's own parties are left out of both.</summary>
public sealed record CompanyOfPerson
{
    private const int Listed = 24;

    // how many are looked at to find those of other parties
    internal const int MostLookedAt = 500;

    /// <summary>People of other delegations, those met oftenest first.</summary>
    public required IReadOnlyList<Companion> Together { get; init; }

    /// <summary>People of factions who came to meetings and whom none puts in a room with the person; those who came oftenest first.</summary>
    public required IReadOnlyList<Slug> Never { get; init; }

    /// <summary>How many of them there are among those looked at.</summary>
    public required int NeverTotal { get; init; }

    /// <summary>Whether all were looked at, and not only those who came oftenest.</summary>
    public required bool AreAllLookedAt { get; init; }

    /// <summary>The parties of each.</summary>
    public required ILookup<Slug, Slug> Parties { get; init; }

    /// <summary>Finds the company of a person.</summary>
    /// <param name="meetings">Any selection of the state of the collection to count.</param>
    /// <param name="profile">The person.</param>
    /// <param name="db">The collection, asked for the parties of people.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The company.</returns>
    public static async Task<CompanyOfPerson> LoadAsync(MeetingSelection meetings, PresenceProfile profile, ReconDb db, CancellationToken stop)
    {
        var met = meetings.Under(profile.Of(RecordFilter.DefaultAttendance)).People().Where(other => other.Slug != profile.Slug).ToList();
        var strangers = meetings.Under(profile.Ground).People().Select(other => other.Slug).Except(met.Select(other => other.Slug)).Where(other => other != profile.Slug);
        List<Slug> never = [.. strangers.Take(MostLookedAt + 1)];
        var areAll = never.Count <= MostLookedAt;
        never = [.. never.Take(MostLookedAt)];
        List<Slug> looked = [profile.Slug, .. met.Take(MostLookedAt).Select(other => other.Slug), .. never];
        var parties = await db.PartiesOfAsync(looked, stop);
        var factions = (await meetings.Index.TermsAsync(db, Languages.Current.Name, stop)).Factions.ToHashSet();
        var own = parties[profile.Slug].ToHashSet();
        never.RemoveAll(other => parties[other].Any(own.Contains) || !parties[other].Any(factions.Contains));
        return new CompanyOfPerson
        {
            Together = [.. met.Take(MostLookedAt).Where(other => !parties[other.Slug].Any(own.Contains)).Take(Listed)],
            Never = [.. never.Take(Listed)],
            NeverTotal = never.Count,
            AreAllLookedAt = areAll,
            Parties = parties,
        };
    }

    /// <summary>The records that the lists name.</summary>
    /// <returns>References.</returns>
    internal IEnumerable<RecordReference> References()
    {
        List<Slug> people = [.. Together.Select(other => other.Slug), .. Never];
        return
        [
            .. people.Select(person => new RecordReference(RecordKind.Person, person)),
            .. people.SelectMany(person => Parties[person]).Select(party => new RecordReference(RecordKind.Party, party)),
            .. Together.Select(other => new RecordReference(RecordKind.Meeting, other.Last)),
        ];
    }
}
