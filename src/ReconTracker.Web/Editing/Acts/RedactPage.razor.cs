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
public sealed partial class RedactPage : RoomPage
{
    private readonly HashSet<int> _chosen = [];
    private IReadOnlyList<Revision>? _revisions;
    private string _why = "";
    private (string Text, string? Language)? _refusal;
    private Said? _said;
    private bool _isSure;
    private bool _isDone;

    /// <summary>The kind of the record, as a code.</summary>
    [Parameter]
    public string Kind { get; set; } = "";

    /// <summary>Its slug.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    private IReadOnlyList<string> Wanted =>
    [
        .. _chosen.Count > 0 ? Array.Empty<string>() : [T("act.redact.no_choice")],
        .. string.IsNullOrWhiteSpace(_why) ? [T("act.no_why")] : Array.Empty<string>(),
        .. _isSure ? Array.Empty<string>() : [T("act.redact.no_sure")],
    ];

    protected override Task OnInitializedAsync() => TryAsync((services, _, _) => ReadAsync(services.GetRequiredService<ReconDb>()));

    private async Task ReadAsync(ReconDb db) =>
        _revisions = ActedOn.Read(Kind, Name) is { } record ? await db.Redactable(record).ToListAsync() : throw new RuleBrokenException("no_record", "There is no such record.");

    private void Choose(int number, bool isChosen) => _ = isChosen ? _chosen.Add(number) : _chosen.Remove(number);

    private Task RedactAsync() => OnceAsync(async () =>
    {
        // clicked once more before the page could say that it is done
        if (Wanted.Count > 0)
        {
            return;
        }

        await TryAsync(async (services, me, now) =>
        {
            await using var db = services.GetRequiredService<DatabaseAtHand>().Connect();
            var edit = new Edit(me.Name, _why, now);
            await db.RedactAsync(ActedOn.Read(Kind, Name)!.Value, [.. _chosen], edit);
            _chosen.Clear();
            (_why, _isSure, _isDone) = ("", false, true);
            await UntilShownAsync(edit);
            await ReadAsync(db);
        });
        StateHasChanged();
        await _said!.FocusAsync();
    });

    private async Task TryAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        (_refusal, _isDone) = (null, false);
        try
        {
            await ActAsync(act);
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path switch
            {
                "away" => (T("act.away"), null),
                "no_record" => (T("draft.refused.no_record"), null),
                _ => (rule.Message, "en"),
            };
        }
    }
}
