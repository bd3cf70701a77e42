using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Forms;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Drafts;

/// <summary>Begins drafts: of new records, and of those that there are.</summary>
public sealed class DraftRoom
{
    private readonly StandingWatch _watch;
    private readonly RecordNames _names;

    internal DraftRoom(StandingWatch watch, RecordNames names) => (_watch, _names) = (watch, names);

    /// <summary>Begins a draft of a new record that a form names, and gives its slug: one that nobody has.</summary>
    public async Task<string?> CreateAsync(RecordKind kind, string name)
    {
        if (NewRecords.SlugOf(name) is not { } wanted)
        {
            return null;
        }

        var slug = await FreeAsync(kind, wanted);
        await BeginAsync(kind, NewRecords.Of(kind, name.Trim(), slug));
        await _names.LookUpAsync([new RecordReference(kind, Slug.Parse(slug))]);
        return slug;
    }

    /// <summary>Begins a draft of a new record.</summary>
    internal async Task<Guid?> BeginAsync(RecordKind kind, JsonObject document)
    {
        Guid? id = null;
        await _watch.ActAsync(AccountRole.Editor, async (services, me, now) =>
        {
            Slug? slug = Slug.TryParse(document["slug"]?.ToString(), out var named) ? named : null;
            id = (await services.GetRequiredService<DeskDb>().BeginAsync(me.ToAuthor(), kind, slug, (0, document.ToJsonString(RecordJson.Options)), now)).Id;
        });
        return id;
    }

    /// <summary>Opens the draft of a record that there is; null when there is no such record, or the session has ended.</summary>
    internal async Task<Guid?> OpenAsync(RecordReference record)
    {
        Guid? id = null;
        await _watch.ActAsync(AccountRole.Editor, async (services, me, now) =>
        {
            var db = services.GetRequiredService<ReconDb>();
            var newest = await db.Revisions.Newest().Where(revision => revision.Kind == record.Kind && revision.Slug == record.Slug)
                .Select(revision => new { revision.Number, revision.Document }).SingleOrDefaultAsync();
            if (newest is not null)
            {
                id = (await services.GetRequiredService<DeskDb>().OpenAsync(me.ToAuthor(), record, (newest.Number, newest.Document), now)).Id;
            }
        });
        return id;
    }

    /// <summary>Begins a draft that says again what a revision said; null when there is none such, or the session has ended.</summary>
    internal async Task<Guid?> RestoreAsync(RecordReference record, int number)
    {
        Guid? id = null;
        await _watch.ActAsync(AccountRole.Editor, async (services, me, now) =>
        {
            var (db, desk) = (services.GetRequiredService<ReconDb>(), services.GetRequiredService<DeskDb>());
            var revisions = db.Revisions.Where(revision => revision.Kind == record.Kind && revision.Slug == record.Slug);
            if (await revisions.Where(revision => revision.Number == number && !revision.IsEnd && revision.Document != "").Select(revision => revision.Document).SingleOrDefaultAsync() is { } document)
            {
                // a draft of its own: what is open of the record stays as it is
                var draft = await desk.BeginAsync(me.ToAuthor(), record.Kind, record.Slug, (await revisions.MaxAsync(revision => revision.Number), document), now);
                await desk.StoreAsync(draft.Id, me.ToAuthor(), draft.Version, new DraftText(document, record.Slug, T("draft.restores", number), draft.BasedOn), now);
                id = draft.Id;
            }
        });
        return id;
    }

    /// <summary>Opens the draft of a record, and adds to it what another document says: where both say something, the record's stays. The other stays as it is.</summary>
    internal async Task<Guid?> AddToAsync(RecordReference record, JsonObject added)
    {
        if (await OpenAsync(record) is not { } id)
        {
            return null;
        }

        await _watch.ActAsync(AccountRole.Editor, async (services, me, now) =>
        {
            var desk = services.GetRequiredService<DeskDb>();
            var draft = await desk.Drafts.AsNoTracking().SingleAsync(row => row.Id == id);
            var both = RecordMerge.Of([], added, RecordForm.Of(draft).Document).Document;
            var why = draft.Why.Length > 0 ? draft.Why : T("draft.adds");
            await desk.StoreAsync(id, me.ToAuthor(), draft.Version, new DraftText(both.ToJsonString(RecordJson.Options), draft.Slug, why, draft.BasedOn), now);
        });
        return id;
    }

    internal async Task<string> FreeAsync(RecordKind kind, string wanted)
    {
        for (var number = 1; ; number++)
        {
            var slug = number == 1 ? wanted : $"{wanted}-{number}";
            if ((await _names.LookUpAsync([new RecordReference(kind, Slug.Parse(slug))])).Count > 0 && !await HasEndedAsync(new RecordReference(kind, Slug.Parse(slug))))
            {
                return slug;
            }
        }
    }

    // the name of a record that has ended is never another's
    private async Task<bool> HasEndedAsync(RecordReference record)
    {
        var hasEnded = false;
        await _watch.ActAsync(AccountRole.Editor, async (services, _, _) => hasEnded = (await services.GetRequiredService<ReconDb>().EndedAsync([record])).Count > 0);
        return hasEnded;
    }
}
