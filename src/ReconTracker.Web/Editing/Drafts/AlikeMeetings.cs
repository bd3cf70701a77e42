using ReconTracker.Data;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Editing.Drafts;

/// <summary>Meetings on record that a new one may be, before somebody enters it twice.</summary>
internal sealed class AlikeMeetings(RecordNames names)
{
    private readonly HashSet<Slug> _others = [];

    /// <summary>Those that nobody has told apart from it.</summary>
    public IReadOnlyList<MeetingRecord> Meetings { get; private set; } = [];

    /// <summary>Looks for them; there are none for a record that is published, or is no meeting.</summary>
    public async Task LookAsync(ReconDb db, Draft? draft, RecordForm? form, CancellationToken stop = default)
    {
        Meetings = [];
        if (draft is { Kind: RecordKind.Meeting, BasedOn: 0, IsOpen: true } && Edtf.TryParse(form!.Document["when"]?["edtf"]?.ToString(), out var when, out _))
        {
            var parties = form.Mentions().Where(reference => reference.Kind == RecordKind.Party).Select(reference => reference.Slug).Distinct().ToList();
            Meetings = [.. (await db.AlikeAsync(when, parties, stop)).Where(meeting => !_others.Contains(meeting.Slug))];
            await names.LookUpAsync(Meetings.SelectMany(meeting => meeting.Delegations).Select(delegation => new RecordReference(RecordKind.Party, delegation.Party)));
        }
    }

    /// <summary>Says that it is another meeting.</summary>
    public void Tell(Slug other)
    {
        _others.Add(other);
        Meetings = [.. Meetings.Where(meeting => meeting.Slug != other)];
    }
}
