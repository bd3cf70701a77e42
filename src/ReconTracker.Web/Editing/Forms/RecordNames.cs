using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Desk;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>Finds the records that a form may name, by any spelling: those that are published, and drafts of new ones.</summary>
internal sealed class RecordNames(IDbContextFactory<ReconDb> collection, IServiceScopeFactory scopes, StandingWatch watch)
{
    private const int Most = 8;

    private readonly Dictionary<RecordReference, Found> _known = [];
    private readonly Dictionary<RecordReference, Label> _labels = [];

    /// <summary>What all those are called that have been looked up.</summary>
    public Labels Labels => new(_labels);

    /// <summary>A record that a field may name.</summary>
    /// <param name="Reference">Which.</param>
    /// <param name="Text">Its name.</param>
    /// <param name="Language">The language of that.</param>
    /// <param name="Beside">The spelling by which it was found, when that is another.</param>
    /// <param name="Draft">The draft of it, when it is not published.</param>
    public sealed record Found(RecordReference Reference, string Text, string? Language, string? Beside = null, Guid? Draft = null);

    /// <summary>What a record is called, if it has been looked up.</summary>
    public Found? Known(IEnumerable<RecordKind> kinds, string? slug) => Slug.TryParse(slug, out var name)
        ? kinds.Select(kind => _known.GetValueOrDefault(new RecordReference(kind, name))).FirstOrDefault(found => found is not null)
        : null;

    /// <summary>Looks up what records are called.</summary>
    /// <returns>Those that there are neither as records nor as drafts.</returns>
    public async Task<IReadOnlyList<RecordReference>> LookUpAsync(IEnumerable<RecordReference> references)
    {
        var asked = references.Distinct().Where(reference => !_known.ContainsKey(reference)).ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        await using (var db = await collection.CreateDbContextAsync())
        {
            var there = asked.Except(await db.MissingAsync(asked)).ToList();
            var labels = await db.LabelsAsync(there, Languages.Current.Name, CancellationToken.None);
            foreach (var reference in there)
            {
                _known[reference] = Of(_labels[reference] = labels[reference]);
            }
        }

        var missing = asked.Where(reference => !_known.ContainsKey(reference)).ToList();
        if (missing.Count > 0)
        {
            foreach (var draft in (await DraftsAsync([.. missing.Select(reference => reference.Kind)])).Where(draft => missing.Contains(draft.Reference)))
            {
                _known[draft.Reference] = draft;
                _labels[draft.Reference] = new Label(draft.Reference, draft.Text, null);
            }
        }

        return [.. missing.Where(reference => !_known.ContainsKey(reference))];
    }

    public async Task<IReadOnlyList<Found>> FindAsync(IReadOnlyList<RecordKind> kinds, string words, CancellationToken stop)
    {
        words = PlainText.NormalizeLine(words);
        await using var db = await collection.CreateDbContextAsync(stop);
        var groups = await db.SearchAsync(words, isExact: false, [.. kinds], 0, Most, stop);
        var hits = groups.SelectMany(group => group.Hits).ToList();

        // of sources, which are few, any part of the slug: editors know them by publisher and date; of others the beginning, which an index finds
        var part = words.Trim().Replace(' ', '-').Replace("%", "", StringComparison.Ordinal).ToLowerInvariant();
        var pattern = kinds is [RecordKind.Source] ? $"%{part}%" : $"{part}%";
        var named = await db.Revisions.Newest().Where(revision => kinds.Contains(revision.Kind) && EF.Functions.Like((string)(object)revision.Slug, pattern))
            .OrderBy(revision => revision.Slug).Take(Most).Select(revision => new { revision.Kind, revision.Slug }).ToListAsync(stop);
        var references = hits.Select(hit => hit.Reference).Concat(named.Select(row => new RecordReference(row.Kind, row.Slug))).Distinct().Take(Most).ToList();
        var labels = await db.LabelsAsync(references, Languages.Current.Name, stop);
        var drafts = (await DraftsAsync(kinds)).Where(draft => draft.Text.Contains(words.Trim(), StringComparison.CurrentCultureIgnoreCase) || draft.Reference.Slug.Value.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase));
        List<Found> found = [.. references.Select(reference => Of(labels[reference]) with { Beside = Spelling(hits, labels[reference]) }), .. drafts];
        foreach (var one in found)
        {
            _known[one.Reference] = one with { Beside = null };
            _labels[one.Reference] = one.Draft is null ? labels[one.Reference] : new Label(one.Reference, one.Text, null);
        }

        return found;
    }

    private static Found Of(Label label) => new(label.Reference, label.Text, label.Language?.Value);

    private static string? Spelling(List<SearchHit> hits, Label label) => hits.Find(hit => hit.Reference == label.Reference) is { } hit
        && hit.Rule != MatchRule.Words && !label.Text.Contains(hit.Passage.ToString(), StringComparison.OrdinalIgnoreCase) ? hit.Passage.ToString() : null;

    // new records of one's own, and those of others that are handed in
    private async Task<List<Found>> DraftsAsync(IReadOnlyCollection<RecordKind> kinds)
    {
        var me = (await watch.GetAuthenticationStateAsync()).User.Standing()?.Account;
        await using var scope = scopes.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<DeskDb>();
        var drafts = await desk.Drafts.AsNoTracking()
            .Where(draft => kinds.Contains(draft.Kind) && draft.BasedOn == 0 && draft.Slug != null && (draft.State == DraftState.Submitted || (draft.AccountId == me && (draft.State == DraftState.Editing || draft.State == DraftState.Returned))))
            .OrderByDescending(draft => draft.Saved).Take(100).ToListAsync();
        return [.. drafts.Select(draft => new Found(new RecordReference(draft.Kind, draft.Slug!.Value), DraftTitle.Of(draft), null, null, draft.Id))];
    }
}
