using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Web.Editing.Acts;

/// <summary>What was published, edit by edit, the newest first: each can be undone.</summary>
public sealed partial class EditsPage : RoomPage
{
    private const int PageSize = 50;

    private IReadOnlyList<Line>? _lines;
    private bool _isAway;

    /// <summary>The number of the edit before which it goes on.</summary>
    [SupplyParameterFromQuery]
    public long? Before { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            _isAway = false;
            await ActAsync((services, _, _) => ReadAsync(services.GetRequiredService<ReconDb>()));
        }
        catch (RuleBrokenException)
        {
            _isAway = true;
        }
    }

    private async Task ReadAsync(ReconDb db) => _lines = await db.Edits.AsNoTracking().Where(edit => Before == null || edit.Id < Before).OrderByDescending(edit => edit.Id)
        .Select(edit => new Line(edit.Id, edit.Who, edit.Why, edit.When, db.Revisions.Count(revision => EF.Property<long>(revision, "EditId") == edit.Id)))
        .Take(PageSize).ToListAsync();

    private sealed record Line(long Id, string Who, string Why, DateTimeOffset When, int Records);
}
