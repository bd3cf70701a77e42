using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using ReconTracker.Web.Editing.Forms;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Drafts;

/// <summary>Writing a record: the form, stored as it is written, and its way to whoever publishes it.</summary>
public sealed partial class DraftPage : RoomPage, IAsyncDisposable
{
    private readonly CancellationTokenSource _left = new();
    private readonly SemaphoreSlim _turn = new(1);
    private Draft? _draft;
    private RecordForm? _form;
    private DraftRoom _room = null!;
    private RecordReference? _record;
    private PartyKind _partyKind;
    private Meanwhile? _meanwhile;
    private AlikeMeetings _alike = null!;
    private string _why = "";
    private string? _suggested;
    private string? _refusal;
    private bool _hasEnded;
    private bool _isLooked;
    private bool _isUnsaved;

    /// <summary>The draft.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The field that the editor came for.</summary>
    [SupplyParameterFromQuery]
    public string? Field { get; set; }

    [Inject]
    private RecordNames Names { get; set; } = null!;

    private string Code => Vocabulary.Code(_draft!.Kind);

    private string Standing => _isUnsaved ? T("draft.unsaved") : T($"draft.state.{Vocabulary.Code(_draft!.State)}", Moments.Within(_draft.Saved));

    public async ValueTask DisposeAsync()
    {
        await _left.CancelAsync();
        await SaveAsync();
        _left.Dispose();
        _turn.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        (_room, _alike) = (new DraftRoom(this, Names), new AlikeMeetings(Names));
        await TryAsync(LoadAsync);
        _isLooked = true;
        if (_draft is not null)
        {
            _ = SaveNowAndThenAsync();
        }
    }

    private async Task LoadAsync(IServiceProvider services, Standing me, DateTimeOffset now)
    {
        var desk = services.GetRequiredService<DeskDb>();
        if (await desk.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Id == Id && draft.AccountId == me.Account) is not { } draft)
        {
            return;
        }

        (_draft, _why, _form) = (draft, draft.Why, RecordForm.Of(draft));
        _form.Comments = await desk.Comments.AsNoTracking().Where(comment => comment.DraftId == Id).OrderBy(comment => comment.Id).ToListAsync();
        _form.Sought = Field;
        await Names.LookUpAsync(_form.Mentions());
        _form.Changed += OnChanged;
        _suggested = NewRecords.SlugFor(draft.Kind, _form.Document);
        await CompareAsync(services.GetRequiredService<ReconDb>());
        await _alike.LookAsync(services.GetRequiredService<ReconDb>(), _draft, _form, _left.Token);
        LookForEvidence();
    }

    // what is published of the record, and whether it is newer than what the draft was made of
    private async Task CompareAsync(ReconDb db)
    {
        if (_draft!.Slug is not { } slug || await db.Revisions.Last().Include(revision => revision.Edit).SingleOrDefaultAsync(revision => revision.Kind == _draft.Kind && revision.Slug == slug) is not { } newest)
        {
            return;
        }

        if (_draft.BasedOn > 0)
        {
            _record = new RecordReference(_draft.Kind, slug);
            _partyKind = _draft.Kind == RecordKind.Party && Vocabulary.TryParse<PartyKind>(_form!.Document["kind"]?.ToString(), out var kind) ? kind : PartyKind.Faction;
        }

        _hasEnded = newest.IsEnd && newest.Number > _draft.BasedOn;
        if (_draft.IsOpen && _draft.BasedOn > 0 && newest.Number > _draft.BasedOn && !_hasEnded)
        {
            var before = await db.Revisions.SingleAsync(revision => revision.Kind == _draft.Kind && revision.Slug == slug && revision.Number == _draft.BasedOn);
            _meanwhile = new Meanwhile(newest, before, _form!.Document);
        }
    }

    private Task MergedAsync(IReadOnlySet<string> theirs) => OnceAsync(async () =>
    {
        if (_meanwhile is not { } meanwhile)
        {
            return;
        }

        var merged = (meanwhile with { Mine = _form!.Document }).Merge(theirs).Document;
        (_draft!.BasedOn, _meanwhile, _refusal) = (meanwhile.Newest.Number, null, null);
        _form.Replace(merged);
        await TryAsync((_, _, _) => Names.LookUpAsync(_form.Mentions()));
        await SaveAsync();
    });

    private void OnChanged()
    {
        _isUnsaved = true;
        Suggest();
        LookForEvidence();
        StateHasChanged();
    }

    // the name of a new record is made of what it says, as long as nobody writes another
    private void Suggest()
    {
        var slug = _form!.Document["slug"]?.ToString() ?? "";
        if (_draft!.BasedOn == 0 && (slug.Length == 0 || slug == _suggested) && NewRecords.SlugFor(_form.Kind, _form.Document) is { } suggested)
        {
            _form.Document["slug"] = _suggested = suggested;
        }
    }

    private void Why(string? text)
    {
        (_why, _isUnsaved) = ((text ?? "").Replace("\0", "", StringComparison.Ordinal), true); // PostgreSQL keeps no such letter
    }

    private async Task SaveNowAndThenAsync()
    {
        using var clock = new PeriodicTimer(TimeSpan.FromSeconds(2));
        try
        {
            while (await clock.WaitForNextTickAsync(_left.Token))
            {
                await InvokeAsync(SaveAsync);
            }
        }
        catch (OperationCanceledException)
        {
            // the page was left
        }
    }

    private async Task SaveAsync()
    {
        if (!_isUnsaved || _draft is not { IsOpen: true })
        {
            return;
        }

        await _turn.WaitAsync();
        try
        {
            _isUnsaved = false;
            Slug? slug = Slug.TryParse(_form!.Document["slug"]?.ToString(), out var named) ? named : null;
            var text = new DraftText(_form.Write(), slug, _why, _draft.BasedOn);
            if (!await TryAsync(async (services, me, now) =>
            {
                _draft.Version = await services.GetRequiredService<DeskDb>().StoreAsync(Id, me.ToAuthor(), _draft.Version, text, now);
                (_draft.Saved, _draft.Slug) = (now, slug);
                if (_meanwhile is null)
                {
                    await CompareAsync(services.GetRequiredService<ReconDb>());
                }

                if (!_left.IsCancellationRequested)
                {
                    await _alike.LookAsync(services.GetRequiredService<ReconDb>(), _draft, _form, _left.Token);
                }
            }))
            {
                _isUnsaved = _refusal == "away"; // tried again; whatever else is wrong is not mended by waiting
            }
        }
        finally
        {
            _turn.Release();
        }

        if (!_left.IsCancellationRequested)
        {
            StateHasChanged();
        }
    }

    private Task SubmitAsync() => OnceAsync(async () =>
    {
        var check = FormCheck.Of(_form!);
        List<FormProblem> problems = [.. check.Problems];
        if (string.IsNullOrWhiteSpace(_why))
        {
            problems.Add(new FormProblem("why", T("draft.refused.why")));
        }

        if (check.Record is { } record
            && !await TryAsync(async (_, _, _) => problems.AddRange((await Names.LookUpAsync(record.References())).Select(missing => new FormProblem("", T("draft.no_such", T($"form.kind.{Vocabulary.Code(missing.Kind)}"), missing.Slug.Value))))))
        {
            return;
        }

        // what somebody published since keeps a reviewer from publishing this: better heard now
        var isTaken = false;
        if (!await TryAsync(async (services, _, _) =>
        {
            var db = services.GetRequiredService<ReconDb>();
            await CompareAsync(db);
            isTaken = _draft!.BasedOn == 0 && _draft.Slug is { } slug && await db.Revisions.AnyAsync(revision => revision.Kind == _draft.Kind && revision.Slug == slug);
        }))
        {
            return;
        }

        if (isTaken)
        {
            problems.Add(new FormProblem("slug", T("draft.refused.slug")));
        }

        _form!.Problems = problems;
        _refusal = _meanwhile is not null ? "meanwhile" : _refusal;
        if (problems.Count == 0 && _meanwhile is null && !_hasEnded)
        {
            await ToAsync(DraftState.Submitted);
        }
    });

    private Task MoveAsync(DraftState to) => OnceAsync(() => ToAsync(to));

    private async Task ToAsync(DraftState to)
    {
        await SaveAsync();
        if (!_isUnsaved && _draft!.State != to && await TryAsync((services, me, now) => services.GetRequiredService<DeskDb>().MoveAsync(Id, me.ToAuthor(), _draft!.Version, to, now)))
        {
            await TryAsync(LoadAsync);
        }
    }

    private Task AddToAsync(Slug meeting) => OnceAsync(async () =>
    {
        await SaveAsync();
        try
        {
            if (await _room.AddToAsync(new RecordReference(RecordKind.Meeting, meeting), _form!.Document) is { } draft)
            {
                LeaveFor(Links.Draft(draft), isReloaded: true);
            }
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path;
        }
    });

    private void LookForEvidence()
    {
        var check = FormCheck.Of(_form!);
        _form!.Bare = [.. check.Bare.Select(fact => fact.Path)];
        if (_form.Problems.Count > 0)
        {
            _form.Problems = check.Problems;
        }
    }

    private async Task<bool> TryAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        try
        {
            var isDone = await ActAsync(act);
            _refusal = isDone ? null : _refusal;
            return isDone;
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path;
            return false;
        }
    }

    // a link within the page: the document's base address is another one
    private string Here(string path) => $"{new Uri(Location.Uri).PathAndQuery}#{(path == "why" ? path : FieldLabels.Anchor(path))}";
}
