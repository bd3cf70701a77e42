using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Database;
using ReconTracker.Web.Editing.Forms;
using static ReconTracker.Web.Localization.Texts;
using Standing = ReconTracker.Data.Accounts.Standing;

namespace ReconTracker.Web.Editing.Review;

/// <summary>Reading what another editor handed in, and publishing it or giving it back.</summary>
public sealed partial class ReviewPage : RoomPage
{
    private static readonly string[] Checks = ["evidence", "dates", "names", "attendance", "words"];

    private readonly HashSet<string> _checked = [];
    private ReviewSet? _set;
    private IReadOnlyList<DraftComment> _comments = [];
    private Dictionary<Slug, FiledText> _texts = [];
    private string _comment = "";
    private string _field = "";
    private string? _refusal;
    private string? _published;
    private bool _isLooked;
    private bool _isReturned;
    private bool _mayPublish;

    /// <summary>The draft.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private RecordNames Names { get; set; } = null!;

    // what keeps it from being published, a sentence each
    private IReadOnlyList<string> Waits => _set is not { } set ? [] :
    [
        .. _mayPublish ? Array.Empty<string>() : [T("draft.refused.draft_own")],
        .. set.Items.Any(item => item.Record is null) ? [T("review.waits.problems")] : Array.Empty<string>(),
        .. set.Items.Any(item => item.IsStale) ? [T("review.stale")] : Array.Empty<string>(),
        .. set.Missing.Select(missing => T("review.waits.missing", Term(missing.Kind), missing.Slug.Value)),
        .. MayTick("evidence") ? Array.Empty<string>() : [T("review.waits.bare")],
        .. Checks.Count(check => MayTick(check) && !IsTicked(check)) is > 0 and var open ? [N("review.waits.checks", open)] : Array.Empty<string>(),
    ];

    protected override async Task OnInitializedAsync()
    {
        await TryAsync(LoadAsync);
        _isLooked = true;
    }

    // nobody has seen evidence that there is not
    private bool MayTick(string check) => check != "evidence" || !_set!.Items.Any(item => item.IsBare);

    private bool IsTicked(string check) => MayTick(check) && _checked.Contains(check);

    private List<(Guid, int)> Versions() => [.. _set?.Items.Select(item => (item.Draft.Id, item.Draft.Version)) ?? []];

    private void Tick(string check, bool isOn) => _ = isOn ? _checked.Add(check) : _checked.Remove(check);

    private async Task LoadAsync(IServiceProvider services, Standing me, DateTimeOffset now)
    {
        var desk = services.GetRequiredService<DeskDb>();
        var draft = await desk.Drafts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == Id && row.State == DraftState.Submitted);
        var read = Versions();
        _set = draft is null ? null : await ReviewSet.LoadAsync(desk, services.GetRequiredService<ReconDb>(), draft);
        await Names.LookUpAsync(_set?.Items.SelectMany(item => item.Mentioned) ?? []);
        if (!read.SequenceEqual(Versions()))
        {
            _checked.Clear(); // what was ticked was another text
        }

        var cited = _set?.Items.SelectMany(item => item.Record?.Claims ?? []).Select(claim => claim.Source).Distinct().ToList() ?? [];
        _texts = await desk.Articles.AsNoTracking().Where(article => cited.Contains(article.Source)).ToDictionaryAsync(article => article.Source, article => article.ToText());
        _mayPublish = draft is not null && MayPublish(services, me, draft);
        _comments = await desk.Comments.AsNoTracking().Where(comment => comment.DraftId == Id).OrderBy(comment => comment.Id).ToListAsync();
    }

    private Task CommentAsync() => OnceAsync(async () =>
    {
        if (await TryAsync(async (services, me, now) =>
        {
            var desk = services.GetRequiredService<DeskDb>();
            desk.Comment(Id, me.ToAuthor(), _field, _comment, now);
            await desk.SaveChangesAsync();
        }))
        {
            _comment = "";
            await TryAsync(LoadAsync);
        }
    });

    private Task ReturnAsync() => OnceAsync(async () =>
    {
        if (_set is { } set && await TryAsync((services, me, now) => services.GetRequiredService<DeskDb>().ReturnAsync(Id, me.ToAuthor(), set.Items[0].Draft.Version, _field, _comment, now)))
        {
            _isReturned = await TryAsync(LoadAsync);
        }
    });

    private Task PublishAsync() => OnceAsync(() => TryAsync(async (services, me, now) =>
    {
        if (_published is not null || Waits.Count > 0)
        {
            return;
        }

        var desk = services.GetRequiredService<DeskDb>();
        foreach (var read in _set!.Items.Select(item => item.Draft))
        {
            var draft = await desk.WaitingAsync(read.Id, read.Version);
            if (!MayPublish(services, me, draft))
            {
                throw new RuleBrokenException("draft_own", "Whoever wrote a draft does not publish it.");
            }
        }

        var written = _set.Items[0].Draft;
        await using var db = services.GetRequiredService<DatabaseAtHand>().Connect();
        var edit = new Edit(written.Who, written.Why, now);
        await db.PublishAsync([.. _set.Items.Select(item => (item.Record!, item.Draft.BasedOn))], edit);
        await desk.PublishedAsync([.. _set.Items.Select(item => item.Draft.Id)], me.ToAuthor());
        await UntilShownAsync(edit);
        _published = Links.Record(_set.Items[0].Record!.Reference, (_set.Items[0].Record as PartyRecord)?.Kind ?? PartyKind.Faction);
    }));

    private static bool MayPublish(IServiceProvider services, Standing me, Draft draft) => draft.AccountId != me.Account || services.GetRequiredService<FourEyes>().MayPublishOwn;

    private async Task<bool> TryAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        try
        {
            _refusal = null;
            return await ActAsync(act);
        }
        catch (StaleRevisionException)
        {
            _refusal = "stale";
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path is "away" or "comment" or "why" || rule.Path.StartsWith("draft_", StringComparison.Ordinal) ? rule.Path : "rule";
        }

        return false;
    }
}
