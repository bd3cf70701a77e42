using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading.Profiles;

namespace ReconTracker.Web.Reading.People;

/// <summary>One person: spellings, offices, meetings, statements.</summary>
public sealed partial class PersonPage : ComponentBase
{
    // what a page lists; the timeline and the list of statements have the rest
    private const int Listed = 20;

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private PersonRecord Person => Data.Person;

    private Labels Labels => Data.Apparatus.Labels;

    private Ledger Ledger => Data.Apparatus.Ledger;

    /// <summary>People of other delegations whom sources put in the same room.</summary>
    private List<TogetherTable.Row> Together =>
    [
        .. Data.Company.Together.Select(other => new TogetherTable.Row(Labels[RecordKind.Person, other.Slug], other.Meetings, Labels[RecordKind.Meeting, other.Last], Href: null)
        {
            Parties = PartiesOf(other.Slug),
        }),
    ];

    public static async Task<Model?> LoadAsync(Slug slug, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        if (await db.RecordAsync<PersonRecord>(RecordKind.Person, slug, stop) is not { } person)
        {
            return null;
        }

        var language = Languages.Current.Name;
        var index = await indexes.CurrentAsync(db, stop);
        var all = await index.MeetingsAsync(RecordFilter.Default, db, stop);
        var said = await index.StatementsAsync(Said(slug), db, stop);
        var profile = PresenceProfile.Of(all, "person", slug, Listed);
        var company = await CompanyOfPerson.LoadAsync(all, profile, db, stop);
        var spoken = await db.InOrderAsync(said.InOrder.Take(Listed), stop);
        var passedOn = await db.InOrderAsync(db.Statements.PassedOnBy(slug).OrderByDescending(statement => statement.Slug).Take(Listed), stop);
        var topics = said.Stances(null);
        RecordReference[] mentioned =
        [
            person.Reference,
            .. spoken.Concat(passedOn).SelectMany(statement => statement.References()),
            .. topics.Select(topic => new RecordReference(RecordKind.Topic, topic.Topic)),
            .. company.References(),
        ];
        var heads = await db.HeadsAsync(index, profile.Printed, language, stop);
        return new Model(person, await db.ApparatusAsync(index, person, language, mentioned, stop), profile)
        {
            Seen = heads.Only(profile.First, profile.Last),
            Meetings = heads.Only(profile.Newest.Select(meeting => (Slug?)meeting)).LatestFirst(),
            Company = company,
            Topics = topics,
            Spoken = spoken,
            SpokenTotal = said.Total,
            PassedOn = passedOn,
        };
    }

    /// <summary>All that a person said.</summary>
    private static RecordFilter Said(Slug person) => RecordFilter.Default.In(Enum.GetValues<MeetingScope>()).With("person", person);

    private IReadOnlyList<Label> PartiesOf(Slug person) => [.. Data.Company.Parties[person].Select(party => Labels[RecordKind.Party, party])];

    private IEnumerable<DelegationRecord> Delegations(MeetingRecord meeting) => meeting.Delegations.Where(delegation => delegation.Members.Any(member => member.Person == Person.Slug));

    private IEnumerable<NumberedClaim> Claims(string key) => Ledger.On($"affiliations/{key}");

    /// <summary>The person with all that refers to him or her.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="Apparatus">The evidence, with the names of all that is mentioned.</param>
    /// <param name="Profile">Where the person was, counted.</param>
    public sealed record Model(PersonRecord Person, Apparatus Apparatus, PresenceProfile Profile)
    {
        /// <summary>The first and the last meeting to which the person came.</summary>
        public required MeetingHeads Seen { get; init; }

        /// <summary>The newest records that name the person, the latest first.</summary>
        public required MeetingHeads Meetings { get; init; }

        /// <summary>Who sat with the person, and who never did.</summary>
        public required CompanyOfPerson Company { get; init; }

        /// <summary>What the person spoke of.</summary>
        public required IReadOnlyList<TopicStances> Topics { get; init; }

        /// <summary>The newest things the person said, in order of time.</summary>
        public required IReadOnlyList<StatementRecord> Spoken { get; init; }

        /// <summary>How many things the person said.</summary>
        public required int SpokenTotal { get; init; }

        /// <summary>Words of others that came through the person, in order of time.</summary>
        public required IReadOnlyList<StatementRecord> PassedOn { get; init; }
    }
}
