using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Meetings;

/// <summary>One meeting: when and why we say so, where, who, what was said, what came of it, and how we know.</summary>
public sealed partial class MeetingPage : ComponentBase
{
    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private MeetingRecord Meeting => Data.Meeting;

    private Ledger Ledger => Data.Apparatus.Ledger;

    private Labels Labels => Data.Apparatus.Labels;

    private MeetingStatus Status => Meeting.Status[^1].Status;

    private bool WasHeld => StatusMark.Of(Status) == "held";

    private bool AnyoneCame => WasHeld && Meeting.Delegations.Any(delegation => delegation.Attendance == Attendance.Attended);

    /// <summary>What the parties of the record did, so far as sources say that they did it.</summary>
    private string Room => Meeting switch
    {
        { Kind: MeetingKind.Agreement or MeetingKind.Election or MeetingKind.ProtestReaction or MeetingKind.OtherContext } => "parties",
        { Kind: MeetingKind.PhoneCall } or { Format: MeetingFormat.Telephone } when WasHeld => "spoke",
        _ when !AnyoneCame => "planned",
        { Format: MeetingFormat.InPerson } => "held",
        _ => "took_part",
    };

    // a number that no report of who came bears out is what was looked forward to
    private string Reported => AnyoneCame ? "reported" : "expected";

    /// <summary>Reads a meeting with everything its page shows.</summary>
    /// <param name="slug">The meeting.</param>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">Its newest state.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model, or null when there is no such meeting.</returns>
    public static async Task<Model?> LoadAsync(Slug slug, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        if (await db.RecordAsync<MeetingRecord>(RecordKind.Meeting, slug, stop) is not { } meeting)
        {
            return null;
        }

        var statements = await db.RecordsAsync<StatementRecord>(RecordKind.Statement, db.Statements.Where(statement => statement.Meeting == slug).Select(statement => statement.Slug), stop);
        var children = await db.Meetings.Where(child => child.PartOf!.Meeting == slug)
            .OrderBy(child => child.When.Earliest).ThenBy(child => child.Slug)
            .Select(child => new Child(child.Slug, child.PartOf!.Relation)).ToListAsync(stop);

        var mentioned = statements.SelectMany(statement => statement.References())
            .Concat(children.Select(child => new RecordReference(RecordKind.Meeting, child.Slug)));
        var apparatus = await db.ApparatusAsync(await indexes.AtHandAsync(db, stop), meeting, Languages.Current.Name, mentioned, stop);
        var (before, after) = await db.NeighboursAsync(meeting, stop);
        return new Model(meeting, apparatus, [.. statements.OrderBy(statement => statement.Said.Edtf).ThenBy(Place)], children, before, after);
    }

    // statements of one day in the order in which their source prints them
    private static int Place(StatementRecord statement) => statement.Claims.Where(claim => claim.Covers("paraphrase")).Min(claim => claim.Paragraph) ?? int.MaxValue;

    /// <summary>What the page shows.</summary>
    /// <param name="Meeting">The meeting.</param>
    /// <param name="Apparatus">Its evidence, sources and history.</param>
    /// <param name="Statements">What was said there, in order.</param>
    /// <param name="Children">Its sessions, follow-ups and preparations.</param>
    /// <param name="Before">The meeting of the track before it.</param>
    /// <param name="After">The meeting of the track after it.</param>
    public sealed record Model(
        MeetingRecord Meeting, Apparatus Apparatus, IReadOnlyList<StatementRecord> Statements, IReadOnlyList<Child> Children, Neighbour? Before, Neighbour? After);

    /// <summary>A meeting that names this one as its parent.</summary>
    /// <param name="Slug">The child.</param>
    /// <param name="Relation">How it relates to this one.</param>
    public sealed record Child(Slug Slug, MeetingRelation Relation);
}
