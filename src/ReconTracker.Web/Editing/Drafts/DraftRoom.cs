using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Desk;
using ReconTracker.Web.Editing.Forms;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Drafts;

/// <summary>Begins drafts: of new records, and of those that there are.</summary>
public sealed class DraftRoom
{
    private readonly RoomPage _page;
    private readonly RecordNames _names;

    internal DraftRoom(RoomPage page, RecordNames names) => (_page, _names) = (page, names);

    /// <summary>Begins a draft of a new record that a form or an article names, and gives its slug: one that nobody has.</summary>
    internal async Task<string?> CreateAsync(RecordKind kind, string name, Cited? cited = null)
    {
        name = name.Trim();
        if (NewRecords.SlugOf(name) is not { } wanted)
        {
            return null;
        }

        var slug = await FreeAsync(kind, wanted);
        var form = new RecordForm(kind, NewRecords.Of(kind, name, slug, cited?.Language));
        if (cited is not null)
        {
            form.AddClaim($"names/{name}", cited.Claim());
        }

        await BeginAsync(kind, form.Document);
        await _names.LookUpAsync([new RecordReference(kind, Slug.Parse(slug))]);
        return slug;
    }

    /// <summary>Begins a draft of a new record.</summary>
    internal async Task<Guid?> BeginAsync(RecordKind kind, JsonObject document)
    {
        Guid? id = null;
        await _page.ActAsync(async (services, me, now) =>
        {
            Slug? slug = Slug.TryParse(document["slug"]?.ToString(), out var named) ? named : null;
            id = (await services.GetRequiredService<DeskDb>().BeginAsync(me.ToAuthor(), kind, slug, (0, document.ToJsonString(RecordJson.Options)), now)).Id;
        });
        return id;
    }

    /// <summary>Opens the draft of a record that there is, or one's own of a record that there is not yet; null when there is neither, or the session has ended.</summary>
    internal async Task<Guid?> OpenAsync(RecordReference record) => await WriteAsync(record, (_, _) => Task.CompletedTask) ?? await OwnAsync(record);

    private async Task<Guid?> OwnAsync(RecordReference record)
    {
        Guid? id = null;
        await _page.ActAsync(async (services, me, _) => id = (await services.GetRequiredService<DeskDb>().OpenedAsync(me.ToAuthor(), record))?.Id);
        return id;
    }

    /// <summary>Begins a draft that says again what a revision said; null when there is none such, or the session has ended.</summary>
    internal async Task<Guid?> RestoreAsync(RecordReference record, int number)
    {
        Guid? id = null;
        await _page.ActAsync(async (services, me, now) =>
        {
            var (db, desk) = (services.GetRequiredService<ReconDb>(), services.GetRequiredService<DeskDb>());
            var revisions = Revisions(db, record);
            if (await SaidAsync(db, record, number) is { } document)
            {
                // a draft of its own: what is open of the record stays as it is
                var draft = await desk.BeginAsync(me.ToAuthor(), record.Kind, record.Slug, (await revisions.MaxAsync(revision => revision.Number), document), now);
                await desk.StoreAsync(draft.Id, me.ToAuthor(), draft.Version, new DraftText(document, record.Slug, T("draft.restores", number), draft.BasedOn), now);
                id = draft.Id;
            }
        });
        return id;
    }

    /// <summary>Opens the draft of a record, and puts one field of it back as it was in a revision; null when there is no such record, or the session has ended.</summary>
    /// <exception cref="RuleBrokenException">There is no such revision, the field cannot be put back alone, or the draft waits for a reviewer; nothing is begun.</exception>
    internal Task<Guid?> RestoreFieldAsync(RecordReference record, int number, string field) => WriteAsync(record, async (db, form) =>
    {
        var document = await SaidAsync(db, record, number)
            ?? throw new RuleBrokenException("no_revision", $"There is no revision {number} of {record}.");
        form.Restore(JsonNode.Parse(document)!.AsObject(), field);
    });

    /// <summary>Opens the draft of a record with an explanation of what a rule finds in it, still without words if it had none.</summary>
    /// <exception cref="RuleBrokenException">The draft waits for a reviewer.</exception>
    internal Task<Guid?> ExplainAsync(RecordReference record, QualityRuleCode rule) => WriteAsync(record, (_, form) =>
    {
        if (!RecordForm.Items(form.Document, "explanations").Any(explanation => explanation?["rule"]?.ToString() == Vocabulary.Code(rule)))
        {
            form.Add(form.Document, "explanations", new JsonObject { ["rule"] = Vocabulary.Code(rule) });
        }

        return Task.CompletedTask;
    });

    /// <summary>Opens the draft of a record, and adds to it what another document says: where both say something, the record's stays. The other stays as it is.</summary>
    /// <exception cref="RuleBrokenException">The draft waits for a reviewer.</exception>
    internal Task<Guid?> AddToAsync(RecordReference record, JsonObject added) => WriteAsync(
        record,
        (_, form) =>
        {
            form.Replace(RecordMerge.Of([], added, form.Document).Document);
            return Task.CompletedTask;
        },
        T("draft.adds"));

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
        await _page.ActAsync(async (services, _, _) => hasEnded = (await services.GetRequiredService<ReconDb>().EndedAsync([record])).Count > 0);
        return hasEnded;
    }

    // goes on with the draft that is open, or begins one, if something can be written into it
    private async Task<Guid?> WriteAsync(RecordReference record, Func<ReconDb, RecordForm, Task> write, string why = "")
    {
        Guid? id = null;
        await _page.ActAsync(async (services, me, now) =>
        {
            var (db, desk) = (services.GetRequiredService<ReconDb>(), services.GetRequiredService<DeskDb>());
            if (await db.Revisions.Newest().Where(revision => revision.Kind == record.Kind && revision.Slug == record.Slug).Select(revision => new { revision.Number, revision.Document }).SingleOrDefaultAsync() is not { } newest)
            {
                return;
            }

            var opened = await desk.OpenedAsync(me.ToAuthor(), record);
            var form = new RecordForm(record.Kind, JsonNode.Parse(opened?.Document ?? newest.Document)!.AsObject());
            var isWritten = false;
            form.Changed += () => isWritten = true;
            await write(db, form);
            if (isWritten && opened is { IsOpen: false })
            {
                throw new RuleBrokenException("draft_waits", "The draft waits for a reviewer.");
            }

            var draft = await desk.OpenAsync(me.ToAuthor(), record, (newest.Number, newest.Document), now);
            if (isWritten)
            {
                await desk.StoreAsync(draft.Id, me.ToAuthor(), draft.Version, new DraftText(form.Write(), draft.Slug, draft.Why.Length > 0 ? draft.Why : why, draft.BasedOn), now);
            }

            id = draft.Id;
        });
        return id;
    }

    // nothing, where the record ended or what was said is redacted
    private static Task<string?> SaidAsync(ReconDb db, RecordReference record, int number) => Revisions(db, record)
        .Where(revision => revision.Number == number && !revision.IsEnd && revision.Document != "").Select(revision => revision.Document).SingleOrDefaultAsync();

    private static IQueryable<Revision> Revisions(ReconDb db, RecordReference record) => db.Revisions.Where(revision => revision.Kind == record.Kind && revision.Slug == record.Slug);
}
