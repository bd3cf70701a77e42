using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Editing;
using ReconTracker.Web.Database;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>Loading a file: first what it would create and change, and then, if that is what was meant, all of it as one edit.</summary>
public sealed partial class ImportPage : ComponentBase
{

    private ImportPlan? _plan;
    private bool _mayMakeParties;
    private string _why = "";
    private string? _refusal;
    private int? _done;

    [Inject]
    private StandingWatch Watch { get; set; } = null!;

    private Task ReadAsync(InputFileChangeEventArgs upload) => TryAsync(async (services, _, _) =>
    {
        _plan = null;
        await using var file = upload.File.OpenReadStream(ImportLimits.Page.File);
        var db = services.GetRequiredService<ReconDb>();
        _plan = await ImportPlan.OfAsync(await ImportedFile.ReadAsync(file, ImportLimits.Page, _mayMakeParties, db), db);
    });

    // planned anew: what was shown may be old by now, and then less or more is changed than was agreed to
    private Task ApplyAsync() => TryAsync(async (services, me, now) =>
    {
        await using var db = services.GetRequiredService<DatabaseAtHand>().Connect();
        var changes = await db.PlanAsync(_plan!.Bundle);
        if (!changes.Changes.Select(Gist).SequenceEqual(_plan.Changes!.Changes.Select(Gist)))
        {
            _plan = _plan with { Changes = changes };
            _refusal = T("import.stale");
            return;
        }

        _done = (await db.ApplyAsync(changes, new Edit(me.Name, _why, now))).Count;
        (_plan, _why) = (null, "");
    });

    private static string What(PlannedChange change) => T(change.ComesBack ? "import.comes_back" : change.IsNew ? "import.creates" : "import.changes");

    private static string Gist(PlannedChange change) => $"{change.Record.Reference} {change.IsNew} {string.Join('|', change.Fields)}";

    private async Task TryAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        (_refusal, _done) = (null, null);
        try
        {
            await Watch.ActAsync(AccountRole.Reviewer, act);
        }
        catch (IOException)
        {
            _refusal = T("desk.refused.upload", ImportLimits.Page.File / 1024);
        }
        catch (StaleRevisionException problem)
        {
            _refusal = problem.Message;
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path == "away" ? T("draft.refused.away") : rule.Message;
        }
    }
}
