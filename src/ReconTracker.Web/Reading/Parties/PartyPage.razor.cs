using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading.Profiles;

namespace ReconTracker.Web.Reading.Parties;

/// <summary>One faction or institution: its names, its people, where it came, what it said.</summary>
public sealed partial class PartyPage : ComponentBase
{
    // what a page lists; the timeline and the list of statements have the rest
    private const int Listed = 20;

    private const int MostPeople = 60;

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private PartyRecord Party => Data.Party;

    private Labels Labels => Data.Apparatus.Labels;

    private Label Own => Labels[Party.Reference];

    private bool IsFaction => Party.Kind == PartyKind.Faction;

    private string Address => Links.Party(Party.Kind, Party.Slug);

    /// <summary>The parties with which it sat in one room.</summary>
    private List<TogetherTable.Row> Together =>
        [.. Data.Together.Select(other => new TogetherTable.Row(
            Labels[RecordKind.Party, other.Slug], other.Meetings, Labels[RecordKind.Meeting, other.Last], Links.TimelineOf(Data.Profile.With(other.Slug))))];

    public static Task<object?> FactionAsync(Slug slug, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) => LoadAsync(PartyKind.Faction, slug, db, indexes, stop);

    public static Task<object?> InstitutionAsync(Slug slug, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) => LoadAsync(PartyKind.Institution, slug, db, indexes, stop);

    private static async Task<object?> LoadAsync(PartyKind room, Slug slug, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        if (await db.RecordAsync<PartyRecord>(RecordKind.Party, slug, stop) is not { } party)
        {
            return null;
        }

        if (party.Kind != room)
        {
            return TypedResults.Redirect(Links.Party(party.Kind, slug), permanent: true);
        }

        return await LoadAsync(party, await indexes.CurrentAsync(db, stop), db, stop);
    }

    private static async Task<Model> LoadAsync(PartyRecord party, RecordIndex index, ReconDb db, CancellationToken stop)
    {
        var (slug, language) = (party.Slug, Languages.Current.Name);
        var all = await index.MeetingsAsync(RecordFilter.Default, db, stop);
        var said = await index.StatementsAsync(Said(slug), db, stop);
        var profile = PresenceProfile.Of(all, "faction", slug, Listed);
        var together = all.Under(profile.Of(RecordFilter.DefaultAttendance)).Parties().Where(other => other.Slug != slug).ToList();
        var factions = (await index.TermsAsync(db, language, stop)).Factions;
        var delegated = await db.DelegatesAsync(slug, stop);
        var affiliated = await db.People.Where(person => person.Affiliations.Any(affiliation => affiliation.Party == slug)).Select(person => person.Slug).ToListAsync(stop);
        List<Slug> known = [.. delegated.OrderByDescending(person => person.Value).Select(person => person.Key).Union(affiliated)];
        var people = await db.RecordsAsync<PersonRecord>(RecordKind.Person, [.. known.Take(MostPeople)], stop);
        var statements = await db.InOrderAsync(said.InOrder.Take(Listed), stop);
        var topics = said.Stances(slug);
        var relatives = await db.Parties.Where(other => other.Parent == slug || other.SplitFrom == slug).Select(other => new { other.Slug, IsPart = other.Parent == slug }).ToListAsync(stop);
        RecordReference[] mentioned =
        [
            party.Reference,
            .. factions.Concat(relatives.Select(other => other.Slug)).Concat(together.Select(other => other.Slug)).Select(other => new RecordReference(RecordKind.Party, other)),
            .. together.Select(other => new RecordReference(RecordKind.Meeting, other.Last)),
            .. topics.Select(topic => new RecordReference(RecordKind.Topic, topic.Topic)),
            .. people.SelectMany(person => person.References().Append(person.Reference)),
            .. statements.SelectMany(statement => statement.References()),
            .. statements.SelectMany(statement => statement.Claims).Select(claim => new RecordReference(RecordKind.Source, claim.Source)),
        ];
        var heads = await db.HeadsAsync(index, profile.Printed, language, stop);
        return new Model(party, await db.ApparatusAsync(index, party, language, mentioned, stop), profile)
        {
            Seen = heads.Only(profile.First, profile.Last),
            Meetings = heads.Only(profile.Newest.Select(meeting => (Slug?)meeting)).LatestFirst(),
            Together = together,
            Never = NeverMet.Of(all, profile, factions.Where(faction => faction != slug).Except(together.Select(other => other.Slug))),
            People = [.. people.OrderByDescending(person => delegated.GetValueOrDefault(person.Slug)).ThenBy(person => person.Slug)],
            PeopleTotal = known.Count,
            Delegated = delegated,
            Topics = topics,
            Statements = statements,
            StatementTotal = said.Total,
            Bodies = [.. relatives.Where(other => other.IsPart).Select(other => other.Slug)],
            Offshoots = [.. relatives.Where(other => !other.IsPart).Select(other => other.Slug)],
        };
    }

    /// <summary>All that a party said, or that was said for it.</summary>
    private static RecordFilter Said(Slug party) => RecordFilter.Default.In(Enum.GetValues<MeetingScope>()).With("faction", party);

    private DelegationRecord Delegation(MeetingRecord meeting) => meeting.Delegations.First(delegation => delegation.Party == Party.Slug);

    /// <summary>A person's offices in this party; none for those whom only a delegation joins to it.</summary>
    private IEnumerable<(string Key, AffiliationRecord Office)> Offices(PersonRecord person) => person.KeyedAffiliations().Where(entry => entry.Item.Party == Party.Slug);

    /// <summary>The party with all that refers to it.</summary>
    /// <param name="Party">The party.</param>
    /// <param name="Apparatus">Its evidence, with the names of all that is mentioned.</param>
    /// <param name="Profile">Where it was, counted.</param>
    public sealed record Model(PartyRecord Party, Apparatus Apparatus, PresenceProfile Profile)
    {
        /// <summary>The first and the last meeting at which it was.</summary>
        public required MeetingHeads Seen { get; init; }

        /// <summary>The newest records that name it, the latest first.</summary>
        public required MeetingHeads Meetings { get; init; }

        /// <summary>The parties with which it sat in one room, those it met oftenest first.</summary>
        public required IReadOnlyList<Companion> Together { get; init; }

        /// <summary>The factions that no record puts in a room with it.</summary>
        public required IReadOnlyList<NeverMet> Never { get; init; }

        /// <summary>Its people, those that came for it oftenest first, as far as they are listed.</summary>
        public required IReadOnlyList<PersonRecord> People { get; init; }

        /// <summary>How many people it has.</summary>
        public required int PeopleTotal { get; init; }

        /// <summary>To how many meetings each person came, or was to come, for it.</summary>
        public required IReadOnlyDictionary<Slug, int> Delegated { get; init; }

        /// <summary>What it spoke of.</summary>
        public required IReadOnlyList<TopicStances> Topics { get; init; }

        /// <summary>The newest things it said, in order of time.</summary>
        public required IReadOnlyList<StatementRecord> Statements { get; init; }

        /// <summary>How many things it said.</summary>
        public required int StatementTotal { get; init; }

        /// <summary>Bodies of it.</summary>
        public required IReadOnlyList<Slug> Bodies { get; init; }

        /// <summary>What split from it.</summary>
        public required IReadOnlyList<Slug> Offshoots { get; init; }
    }
}
