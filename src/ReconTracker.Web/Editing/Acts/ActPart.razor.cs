using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Curation;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Database;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Acts;

/// <summary>An act on what is published: first what it would do, then, with a reason, all of it as one edit or nothing.</summary>
public sealed partial class ActPart : ComponentBase
{
    private const int Linked = 20;

    private CurationPlan? _plan;
    private IReadOnlyList<PlannedChanges.Change> _changes = [];
    private string _why = "";
    private (string Text, string? Language)? _refusal;
    private IReadOnlyList<RecordReference> _inTheWay = [];
    private int? _done;
    private Said? _said;
    private bool _isAway;

    /// <summary>The page on which it is done.</summary>
    [Parameter, EditorRequired]
    public required RoomPage Page { get; set; }

    /// <summary>Says what the act would do. Asked once: another act is another part.</summary>
    [Parameter, EditorRequired]
    public required Func<ReconDb, Task<CurationPlan>> Plan { get; set; }

    /// <summary>What the button says.</summary>
    [Parameter, EditorRequired]
    public required string Do { get; set; }

    private IReadOnlyList<string> Wanted => string.IsNullOrWhiteSpace(_why) ? [T("act.no_why")] : [];

    protected override Task OnInitializedAsync() => LookAsync();

    // whoever refers to a record is looked for in all documents: that may take longer than a reader waits
    private Task LookAsync() => TryAsync(async (services, _, _) =>
    {
        await using var db = services.GetRequiredService<DatabaseAtHand>().Connect();
        _plan = await Plan(db);
        _changes = [.. _plan.Steps.Select(step => new PlannedChanges.Change(What(step), step.Record, step.Before, step.After))];
    });

    private Task LookAgainAsync() => OnceAsync(LookAsync);

    private Task CarryOutAsync() => OnceAsync(async () =>
    {
        if (_plan is not { } plan)
        {
            return;
        }

        var isStale = false;
        await TryAsync(async (services, me, now) =>
        {
            await using var db = services.GetRequiredService<DatabaseAtHand>().Connect();
            try
            {
                var edit = new Edit(me.Name, _why, now);
                _done = (await db.CarryOutAsync(plan, edit)).Count;
                (_plan, _why) = (null, "");
                await Page.UntilShownAsync(edit);
            }
            catch (StaleRevisionException)
            {
                isStale = true;
            }
        });
        if (isStale)
        {
            // what was shown is old by now: nothing was done
            _plan = null;
            await LookAsync();
            _refusal ??= (T("act.stale"), null);
        }
    });

    private Task OnceAsync(Func<Task> act) => Page.OnceAsync(async () =>
    {
        await act();
        StateHasChanged();
        await _said!.FocusAsync();
    });

    private static string What(CurationStep step) => step switch
    {
        { After: null, MergedInto: { } into } => T("act.merges", into.Value),
        { After: null } => T("act.withdraws"),
        { Before: null } => T("import.comes_back"),
        _ => T("import.changes"),
    };

    private async Task TryAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        (_refusal, _inTheWay, _done, _isAway) = (null, [], null, false);
        try
        {
            await Page.ActAsync(act);
        }
        catch (RuleBrokenException rule)
        {
            _isAway = rule.Path == "away";
            (_refusal, _inTheWay) = (_isAway ? (T("act.away"), null) : (rule.Message, "en"), rule.Records);
        }
    }
}
