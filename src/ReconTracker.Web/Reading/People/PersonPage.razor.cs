using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.People;

/// <summary>One person: spellings, offices, meetings, statements.</summary>
public sealed partial class PersonPage : ComponentBase
{
    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private PersonRecord Person => Data.Person;

    private Labels Labels => Data.Apparatus.Labels;

    private Ledger Ledger => Data.Apparatus.Ledger;

    /// <summary>Other persons whom sources put in the same room.</summary>
    private IReadOnlyList<TogetherTable.Row> Together => TogetherTable.Count(
        Data.Meetings.Select(head => head.Record).Where(meeting => Delegations(meeting).Any(delegation => delegation.Attendance == Attendance.Attended)),
        meeting => meeting.Delegations.Where(delegation => delegation.Attendance == Attendance.Attended)
            .SelectMany(delegation => delegation.Members).Select(member => member.Person).Where(other => other != Person.Slug),
        slug => Labels[RecordKind.Person, slug]);

    public static async Task<Model?> LoadAsync(Slug slug, ReconDb db, CancellationToken stop)
    {
        if (await db.RecordAsync<PersonRecord>(RecordKind.Person, slug, stop) is not { } person)
        {
            return null;
        }

        var meetings = await db.HeadsAsync(
            db.Meetings.Where(meeting => meeting.Delegations.Any(delegation => delegation.Members.Any(member => member.Person == slug))), Languages.Current.Name, stop);
        var spoken = await db.InOrderAsync(db.Statements.OfPerson(slug), stop);
        var passedOn = await db.InOrderAsync(db.Statements.PassedOnBy(slug), stop);
        RecordReference[] mentioned =
        [
            person.Reference,
            .. spoken.Concat(passedOn).SelectMany(statement => statement.References()),
            .. meetings.SelectMany(head => head.Record.Delegations).SelectMany(delegation => delegation.Members).Select(member => new RecordReference(RecordKind.Person, member.Person)),
        ];
        return new Model(
            person,
            await db.ApparatusAsync(person, Languages.Current.Name, mentioned, stop),
            meetings.LatestFirst(),
            spoken,
            passedOn);
    }

    private IEnumerable<DelegationRecord> Delegations(MeetingRecord meeting) => meeting.Delegations.Where(delegation => delegation.Members.Any(member => member.Person == Person.Slug));

    private IEnumerable<NumberedClaim> Claims(string key) => Ledger.On($"affiliations/{key}");

    /// <summary>The person with all that refers to him or her. Meetings: the latest first. Statements: in order of time.</summary>
    public sealed record Model(PersonRecord Person, Apparatus Apparatus, MeetingHeads Meetings, IReadOnlyList<StatementRecord> Spoken, IReadOnlyList<StatementRecord> PassedOn);
}
