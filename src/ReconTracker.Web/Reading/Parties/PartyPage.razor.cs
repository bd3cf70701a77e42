using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Parties;

/// <summary>One faction or institution: its names, its people, where it came, what it said.</summary>
public sealed partial class PartyPage : ComponentBase
{
    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private PartyRecord Party => Data.Party;

    private Labels Labels => Data.Apparatus.Labels;

    private Label Own => Labels[Party.Reference];

    private bool IsFaction => Party.Kind == PartyKind.Faction;

    private string Address => Links.Party(Party.Kind, Party.Slug);

    private int Came => Data.Meetings.Count(head => head.Record.Scope == MeetingScope.In && Delegation(head.Record).Attendance == Attendance.Attended);

    /// <summary>The parties with which it sat in one room.</summary>
    private IReadOnlyList<TogetherTable.Row> Together { get; set; } = [];

    /// <summary>The factions that no record of the track puts in a room with this one.</summary>
    private IReadOnlyList<Label> Never { get; set; } = [];

    private IEnumerable<(Label Topic, int Statements, ILookup<Stance, PositionRecord> Stances)> Topics => Data.Statements
        .SelectMany(statement => statement.Topics.Concat(statement.Positions.Select(position => position.Topic)).Distinct(), (statement, topic) => (statement, topic))
        .GroupBy(pair => pair.topic, pair => pair.statement)
        .Select(group => (
            Topic: Labels[RecordKind.Topic, group.Key],
            Statements: group.Count(),
            Stances: group.SelectMany(statement => statement.Positions).Where(position => position.Topic == group.Key).ToLookup(position => position.Stance)))
        .OrderByDescending(row => row.Statements).ThenBy(row => row.Topic.Text, StringComparer.Ordinal);

    public static Task<object?> FactionAsync(Slug slug, ReconDb db, CancellationToken stop) => LoadAsync(PartyKind.Faction, slug, db, stop);

    public static Task<object?> InstitutionAsync(Slug slug, ReconDb db, CancellationToken stop) => LoadAsync(PartyKind.Institution, slug, db, stop);

    protected override void OnParametersSet()
    {
        Together = TogetherTable.Count(
            Data.Meetings.Select(head => head.Record).Where(meeting => Delegation(meeting).Attendance == Attendance.Attended),
            meeting => meeting.Delegations.Where(other => other.Party != Party.Slug && other.Attendance == Attendance.Attended).Select(other => other.Party),
            slug => Labels[RecordKind.Party, slug]);
        Never = [.. Data.Factions.Where(faction => faction != Party.Slug)
            .Select(faction => Labels[RecordKind.Party, faction]).Where(label => Together.All(row => row.Label.Reference != label.Reference))];
    }

    private static async Task<object?> LoadAsync(PartyKind room, Slug slug, ReconDb db, CancellationToken stop)
    {
        if (await db.RecordAsync<PartyRecord>(RecordKind.Party, slug, stop) is not { } party)
        {
            return null;
        }

        if (party.Kind != room)
        {
            return TypedResults.Redirect(Links.Party(party.Kind, slug), permanent: true);
        }

        var meetings = await db.HeadsAsync(db.Meetings.Where(meeting => meeting.Delegations.Any(delegation => delegation.Party == slug)), Languages.Current.Name, stop);
        var members = meetings.SelectMany(head => head.Record.Delegations).Where(delegation => delegation.Party == slug).SelectMany(delegation => delegation.Members).Select(member => member.Person);
        var affiliated = await db.People.Where(person => person.Affiliations.Any(affiliation => affiliation.Party == slug)).Select(person => person.Slug).ToListAsync(stop);
        var people = await db.RecordsAsync<PersonRecord>(RecordKind.Person, [.. affiliated.Union(members)], stop);
        var statements = await db.InOrderAsync(db.Statements.OfParty(slug), stop);
        var relatives = await db.Parties.Where(other => other.Parent == slug || other.SplitFrom == slug).Select(other => new { other.Slug, IsPart = other.Parent == slug }).ToListAsync(stop);
        var factions = await db.Parties.OfType<Faction>().Select(faction => faction.Slug).ToListAsync(stop);
        RecordReference[] mentioned =
        [
            party.Reference,
            .. factions.Concat(relatives.Select(other => other.Slug)).Select(other => new RecordReference(RecordKind.Party, other)),
            .. people.SelectMany(person => person.References().Append(person.Reference)),
            .. statements.SelectMany(statement => statement.References()),
            .. statements.SelectMany(statement => statement.Claims).Select(claim => new RecordReference(RecordKind.Source, claim.Source)),
            .. meetings.SelectMany(head => head.Record.Delegations).Select(delegation => new RecordReference(RecordKind.Party, delegation.Party)),
        ];
        return new Model(
            party,
            await db.ApparatusAsync(party, Languages.Current.Name, mentioned, stop),
            meetings.LatestFirst(),
            people,
            statements,
            factions,
            [.. relatives.Where(other => other.IsPart).Select(other => other.Slug)],
            [.. relatives.Where(other => !other.IsPart).Select(other => other.Slug)]);
    }

    private DelegationRecord Delegation(MeetingRecord meeting) => meeting.Delegations.First(delegation => delegation.Party == Party.Slug);

    /// <summary>A person's offices in this party; none for those whom only a delegation joins to it.</summary>
    private IEnumerable<(string Key, AffiliationRecord Office)> Offices(PersonRecord person) => person.KeyedAffiliations().Where(entry => entry.Item.Party == Party.Slug);

    private int MeetingsOf(PersonRecord person) => Data.Meetings.Count(head => Delegation(head.Record).Members.Any(member => member.Person == person.Slug));

    /// <summary>The party with all that refers to it. Meetings: the latest first. Statements: in order of time.</summary>
    public sealed record Model(
        PartyRecord Party,
        Apparatus Apparatus,
        MeetingHeads Meetings,
        IReadOnlyList<PersonRecord> People,
        IReadOnlyList<StatementRecord> Statements,
        IReadOnlyList<Slug> Factions,
        IReadOnlyList<Slug> Bodies,
        IReadOnlyList<Slug> Offshoots);
}
