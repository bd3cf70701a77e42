using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Editing.Drafts;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Editing;

/// <summary>Where editing begins: new records, one's own drafts, and what waits for a reviewer.</summary>
public sealed partial class EditPage : RoomPage
{
    private const int Most = 200;
    private const int MostDone = 20;

    private static readonly RecordKind[] Kinds = [RecordKind.Meeting, RecordKind.Statement, RecordKind.Person, RecordKind.Party, RecordKind.Source, RecordKind.Topic];

    private IReadOnlyList<Draft>? _own;
    private IReadOnlyList<Draft> _waiting = [];
    private IReadOnlyList<Draft> _done = [];
    private string? _refusal;

    [Inject]
    private RecordNames Names { get; set; } = null!;

    protected override Task OnInitializedAsync() => TryAsync(() => ActAsync(async (services, me, _) =>
    {
        var drafts = services.GetRequiredService<DeskDb>().Drafts.AsNoTracking().OrderByDescending(draft => draft.Saved);
        var own = drafts.Where(draft => draft.AccountId == me.Account);
        _own = await own.Where(draft => draft.State != DraftState.Published && draft.State != DraftState.Discarded).Take(Most).ToListAsync();
        _done = await own.Where(draft => draft.State == DraftState.Published || draft.State == DraftState.Discarded).Take(MostDone).ToListAsync();
        _waiting = await drafts.Where(draft => draft.State == DraftState.Submitted).Take(Most).ToListAsync();
    }));

    private Task BeginAsync(RecordKind kind) => OnceAsync(() => TryAsync(async () =>
    {
        if (await new DraftRoom(this, Names).BeginAsync(kind, NewRecords.Of(kind)) is { } draft)
        {
            LeaveFor(Links.Draft(draft));
        }
    }));

    private async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path;
        }
    }
}
