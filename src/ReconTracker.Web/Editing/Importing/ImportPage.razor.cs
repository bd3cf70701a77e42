using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Editing;
using ReconTracker.Web.Database;
using ReconTracker.Web.Editing.Acts;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>Loading a file: first what it would create and change, and then, if that is what was meant, all of it as one edit.</summary>
public sealed partial class ImportPage : RoomPage
{
    private ImportPlan? _plan;
    private IReadOnlyList<PlannedChanges.Change> _changes = [];
    private bool _mayMakeParties;
    private string _why = "";
    private (string Text, string? Language)? _refusal;
    private int? _done;
    private Said? _said;

    private IReadOnlyList<string> Wanted => string.IsNullOrWhiteSpace(_why) ? [T("act.no_why")] : [];

    private Task ReadAsync(InputFileChangeEventArgs upload) => OnceAsync(async (services, _, _) =>
    {
        Show(null);
        await using var file = upload.File.OpenReadStream(ImportLimits.Page.File);
        var db = services.GetRequiredService<ReconDb>();
        Show(await ImportPlan.OfAsync(await ImportedFile.ReadAsync(file, ImportLimits.Page, _mayMakeParties, db), db));
    });

    // planned anew: what was shown may be old by now, and then less or more is changed than was agreed to
    private Task ApplyAsync() => OnceAsync(async (services, me, now) =>
    {
        if (_plan is not { Changes: { } shown } plan)
        {
            return;
        }

        await using var db = services.GetRequiredService<DatabaseAtHand>().Connect();
        var changes = await db.PlanAsync(plan.Bundle);
        if (!changes.Changes.Select(Gist).SequenceEqual(shown.Changes.Select(Gist)))
        {
            Show(plan with { Changes = changes });
            _refusal = (T("import.stale"), null);
            return;
        }

        var edit = new Edit(me.Name, _why, now);
        _done = (await db.ApplyAsync(changes, edit)).Count;
        _why = "";
        Show(null);
        await UntilShownAsync(edit);
    });

    private void Show(ImportPlan? plan)
    {
        _plan = plan;
        _changes = [.. (plan?.Changes?.Changes ?? []).Select(change => new PlannedChanges.Change(What(change), change.Record.Reference, change.Before, change.Record, ImportRefusal.Shown(plan!.SpotOf(change).ToString())))];
    }

    private static string What(PlannedChange change) => T(change.ComesBack ? "import.comes_back" : change.IsNew ? "import.creates" : "import.changes");

    private static string Gist(PlannedChange change) => $"{change.Record.Reference} {change.IsNew} {string.Join('|', change.Fields)}";

    private Task OnceAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act) => OnceAsync(async () =>
    {
        await TryAsync(act);
        StateHasChanged();
        await _said!.FocusAsync();
    });

    private async Task TryAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        (_refusal, _done) = (null, null);
        try
        {
            await ActAsync(act);
        }
        catch (IOException)
        {
            _refusal = (T("desk.refused.upload", ImportLimits.Page.File / 1024), null);
        }
        catch (StaleRevisionException problem)
        {
            _refusal = (problem.Message, "en");
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path == "away" ? (T("draft.refused.away"), null) : (rule.Message, "en");
        }
    }
}
