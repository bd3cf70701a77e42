using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Drafts;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>What becomes of the passages of an article.</summary>
public sealed partial class ArticlePage
{
    private bool IsTaken(Suggestion passage) => _form is { } form && Taken.Holds(form, passage, Cite(passage));

    private void Choose(Suggestion suggestion) => (_chosen, _isByHand) = (suggestion, false);

    private Task RejectAsync() => OnChosenAsync(async chosen =>
    {
        var spot = Spot.Of(chosen);
        if (_isByHand || await TryAsync((services, me, _) => services.GetRequiredService<DeskDb>().RefuseAsync(spot.Refuse(_article!.Id, me.Account))))
        {
            if (!_isByHand)
            {
                _refused.Add(spot);
            }

            Leave(chosen);
        }
    });

    private Task TakeBackAsync() => OnChosenAsync(async chosen =>
    {
        if (!IsTaken(chosen))
        {
            await ForgetRefusalAsync(chosen);
        }
        else if (_target is { } target && await WriteAsync(target.Id, (form, _) =>
        {
            Taken.TakeOut(form, chosen, Cite(chosen));
            return Task.CompletedTask;
        }))
        {
            _told = ("desk.taken_out", chosen.Text);
        }
    });

    private async Task ForgetRefusalAsync(Suggestion chosen)
    {
        var spot = Spot.Of(chosen);
        if (_refused.Contains(spot) && await TryAsync((services, me, _) => services.GetRequiredService<DeskDb>().TakeBackAsync(spot.Refuse(_article!.Id, me.Account))))
        {
            _refused.Remove(spot);
            Decide();
        }
    }

    private Task TakeAsync((Offer Offer, string Party) taken) => OnChosenAsync(async passage =>
    {
        var cited = Cite(passage);
        Suggestion? next = null;
        (string, string)? told = null;
        var isTaken = taken.Offer switch
        {
            Offer.NewStatement => await BeginStatementAsync(passage, cited),
            Offer.NewPerson => (next = await CreatePersonAsync(passage, cited)) is not null,
            _ => _target is { } target && await WriteAsync(target.Id, async (form, db) =>
            {
                var taking = new Taking(form, passage, cited);
                var party = taken.Offer == Offer.Member && taken.Party.Length == 0 ? await OwnPartyAsync(db, passage) : taken.Party;
                var kind = Slug.TryParse(taken.Offer == Offer.Member ? party : passage.Record?.Slug.Value, out var slug) ? (await db.RecordAsync<PartyRecord>(RecordKind.Party, slug))?.Kind : null;
                taking.Take(taken.Offer, party, kind, Cited.OfficeBefore(_text.Paragraphs[passage.Paragraph - 1], passage));
                told = taking.IsBeside ? ("desk.beside", passage.Text) : null;
            }),
        };
        if (!isTaken)
        {
            return;
        }

        await ForgetRefusalAsync(passage);
        Leave(passage);
        if (next is not null)
        {
            (_chosen, _isByHand, told) = (next, true, ("desk.person", next.Text));
        }

        _told = told;
    });

    // the person has no office on record: then the party they belong to is not known
    private static async Task<string> OwnPartyAsync(ReconDb db, Suggestion passage) =>
        (await db.RecordAsync<PersonRecord>(RecordKind.Person, passage.Record!.Value.Slug))?.Affiliations.Select(affiliation => affiliation.Party.Value).FirstOrDefault()
        ?? throw new RuleBrokenException("no_party", "Nobody says in whose delegation.");

    // who is new on record is somebody at the meeting, or speaks: the next question is about them
    private async Task<Suggestion?> CreatePersonAsync(Suggestion passage, Cited cited)
    {
        var slug = _coded.Find(form => form.Kind == RecordKind.Person && RecordForm.Items(form.Document, "names").Any(name => name?["text"]?.ToString() == passage.Text))?.Document["slug"]?.ToString();
        if (slug is null && NewRecords.SlugOf(passage.Text) is null)
        {
            _refusal = "no_name";
            return null;
        }

        await TryAsync(async (services, me, _) =>
        {
            slug ??= await new DraftRoom(this, Names).CreateAsync(RecordKind.Person, passage.Text, cited);
            await DraftsAsync(services.GetRequiredService<DeskDb>(), me);
        });
        return slug is null ? null : passage with { Kind = SuggestionKind.Person, Record = new RecordReference(RecordKind.Person, new Slug(slug)) };
    }

    // once: asked again, one goes on with the statement that there is
    private async Task<bool> BeginStatementAsync(Suggestion passage, Cited cited)
    {
        if (_drafts.Find(draft => draft.Kind == RecordKind.Statement && Taken.Holds(RecordForm.Of(draft), passage, cited)) is { } begun)
        {
            await TargetAsync(begun.Id.ToString());
            return true;
        }

        var published = _article!.Published is { } day ? new FuzzyDate { Edtf = Edtf.On(day), Basis = DateBasis.Inferred, Certainty = DateCertainty.Medium } : null;
        var date = Cited.DateOf(_text.Paragraphs[passage.Paragraph - 1], passage, _suggestions[passage.Paragraph]);
        return await BeginAsync(RecordKind.Statement, Taking.Statement(passage, cited, date is null ? null : (date, Cite(date)), published));
    }

    // read anew, so that what was written elsewhere meanwhile is neither lost nor overwritten
    private Task<bool> WriteAsync(Guid target, Func<RecordForm, ReconDb, Task> write) => TryAsync(async (services, me, now) =>
    {
        var (desk, db) = (services.GetRequiredService<DeskDb>(), services.GetRequiredService<ReconDb>());
        var draft = await desk.Drafts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == target && row.AccountId == me.Account) ?? throw new RuleBrokenException("draft_gone", "There is no such draft.");
        var form = RecordForm.Of(draft);
        await write(form, db);
        await desk.StoreAsync(draft.Id, me.ToAuthor(), draft.Version, new DraftText(form.Write(), draft.Slug, draft.Why, draft.BasedOn), now);
        await DraftsAsync(desk, me);
        await Names.LookUpAsync(_form?.Mentions() ?? []);
        await _alike.LookAsync(db, _target, _form);
    });

    private Task OnChosenAsync(Func<Suggestion, Task> act) => OnceAsync(() => _chosen is { } chosen ? act(chosen) : Task.CompletedTask);

    // unless another passage was chosen meanwhile
    private void Leave(Suggestion done)
    {
        _chosen = ReferenceEquals(_chosen, done) ? null : _chosen;
        Decide();
    }
}
