using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Database;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>Loading a bundle: first what it would create and change, and then, if that is what was meant, all of it as one edit.</summary>
public sealed partial class ImportPage : ComponentBase
{
    private const int MaxFile = 10 * 1024 * 1024;

    private Bundle? _bundle;
    private BundlePlan? _plan;
    private string _why = "";
    private string? _refusal;
    private int? _done;

    [Inject]
    private StandingWatch Watch { get; set; } = null!;

    private Task ReadAsync(InputFileChangeEventArgs upload) => TryAsync(async (services, _, _) =>
    {
        (_bundle, _plan) = (null, null);
        await using var file = upload.File.OpenReadStream(MaxFile);
        var bundle = await RecordJson.ReadBundleAsync(file);
        _plan = await services.GetRequiredService<ReconDb>().PlanAsync(bundle);
        _bundle = bundle;
    });

    // planned anew: what was shown may be old by now, and then less or more is changed than was agreed to
    private Task ApplyAsync() => TryAsync(async (services, me, now) =>
    {
        await using var db = services.GetRequiredService<DatabaseAtHand>().Connect();
        var plan = await db.PlanAsync(_bundle!);
        if (!plan.Changes.Select(Gist).SequenceEqual(_plan!.Changes.Select(Gist)))
        {
            _plan = plan;
            _refusal = T("import.stale");
            return;
        }

        _done = (await db.ApplyAsync(plan, new Edit(me.Name, _why, now))).Count;
        (_bundle, _plan, _why) = (null, null, "");
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
            _refusal = T("desk.refused.upload", MaxFile / 1024);
        }
        catch (JsonException problem)
        {
            _refusal = problem.Message;
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
