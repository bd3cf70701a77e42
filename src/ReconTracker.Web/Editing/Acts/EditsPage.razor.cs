using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Editing.Acts;

/// <summary>What was published, edit by edit, the newest first: each can be undone.</summary>
public sealed partial class EditsPage : RoomPage
{
    private const int PageSize = 50;
    private const int Named = 3;

    private IReadOnlyList<Line>? _lines;
    private Labels _labels = new();
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

    private async Task ReadAsync(ReconDb db)
    {
        var lines = await db.Edits.AsNoTracking().Where(edit => Before == null || edit.Id < Before).OrderByDescending(edit => edit.Id)
            .Select(edit => new Line(edit.Id, edit.Who, edit.Why, edit.When, db.Revisions.Count(revision => EF.Property<long>(revision, "EditId") == edit.Id)))
            .Take(PageSize).ToListAsync();
        var ids = lines.ConvertAll(line => line.Id);
        var first = await db.Edits.AsNoTracking().Where(edit => ids.Contains(edit.Id))
            .SelectMany(
                edit => db.Revisions.Where(revision => EF.Property<long>(revision, "EditId") == edit.Id).OrderBy(revision => revision.Sequence).Take(Named),
                (edit, revision) => new { edit.Id, revision.Kind, revision.Slug, revision.Sequence })
            .ToListAsync();
        var records = first.OrderBy(row => row.Sequence).ToLookup(row => row.Id, row => new RecordReference(row.Kind, row.Slug));
        _labels = await db.LabelsAsync(records.SelectMany(group => group), Languages.Current.Name);
        _lines = lines.ConvertAll(line => line with { First = [.. records[line.Id]] });
    }

    private sealed record Line(long Id, string Who, string Why, DateTimeOffset When, int Records)
    {
        /// <summary>The first of its records.</summary>
        public IReadOnlyList<RecordReference> First { get; init; } = [];
    }
}
