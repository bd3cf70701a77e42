using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Curation;
using ReconTracker.Domain.Editing;
using ReconTracker.Web.Database;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Acts;

/// <summary>What should never have been published is taken out of the history, by an administrator.</summary>
public sealed partial class RedactPage : ComponentBase
{
    private readonly HashSet<int> _chosen = [];
    private IReadOnlyList<Revision>? _revisions;
    private string _why = "";
    private string? _refusal;
    private bool _isSure;
    private bool _isDone;

    /// <summary>The kind of the record, as a code.</summary>
    [Parameter]
    public string Kind { get; set; } = "";

    /// <summary>Its slug.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    [Inject]
    private StandingWatch Watch { get; set; } = null!;

    protected override Task OnInitializedAsync() => TryAsync((services, _, _) => ReadAsync(services.GetRequiredService<ReconDb>()));

    private async Task ReadAsync(ReconDb db) =>
        _revisions = ActedOn.Read(Kind, Name) is { } record ? await db.Redactable(record).ToListAsync() : throw new RuleBrokenException("", T("draft.no_record"));

    private void Choose(int number, bool isChosen) => _ = isChosen ? _chosen.Add(number) : _chosen.Remove(number);

    private Task RedactAsync() => TryAsync(async (services, me, now) =>
    {
        await using var db = services.GetRequiredService<DatabaseAtHand>().Connect();
        await db.RedactAsync(ActedOn.Read(Kind, Name)!.Value, _chosen, new Edit(me.Name, _why, now));
        _chosen.Clear();
        (_why, _isSure, _isDone) = ("", false, true);
        await ReadAsync(db);
    });

    private async Task TryAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        (_refusal, _isDone) = (null, false);
        try
        {
            await Watch.ActAsync(AccountRole.Admin, act);
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path == "away" ? T("act.away") : rule.Message;
        }
    }
}
