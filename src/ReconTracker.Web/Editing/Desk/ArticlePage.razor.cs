using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Drafts;
using ReconTracker.Web.Editing.Forms;
using Standing = ReconTracker.Data.Accounts.Standing;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>An article on the one side, the record that is made of it on the other.</summary>
public sealed partial class ArticlePage : RoomPage
{
    private const int MostDrafts = 50;

    private readonly HashSet<Spot> _refused = [];
    private Dictionary<Spot, string> _decided = [];
    private AlikeMeetings _alike = null!;
    private MarkForm? _mark;
    private FiledArticle? _article;
    private FiledText _text = new("");
    private Gazetteer _gazetteer = new([]);
    private HashSet<int> _furniture = [];
    private ILookup<int, Suggestion> _suggestions = Enumerable.Empty<Suggestion>().ToLookup(suggestion => suggestion.Paragraph);
    private Suggestion? _chosen;
    private bool _isByHand;
    private List<Draft> _drafts = [];
    private List<RecordForm> _coded = [];
    private Draft? _target;
    private RecordForm? _form;
    private string? _refusal;
    private (string Key, string Words)? _told;
    private bool _isLooked;
    private bool _isRecorded;
    private bool _hasSourceDraft;
    private bool _mayRemove;

    /// <summary>The source's slug.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    /// <summary>1 when it was filed a moment ago and its source is on record.</summary>
    [SupplyParameterFromQuery]
    public int? Known { get; set; }

    [Inject]
    private RecordNames Names { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _alike = new AlikeMeetings(Names);
        await TryAsync(async (services, me, _) =>
        {
            var desk = services.GetRequiredService<DeskDb>();
            if (!Slug.TryParse(Name, out var source) || await desk.Articles.AsNoTracking().SingleOrDefaultAsync(article => article.Source == source) is not { } article)
            {
                return;
            }

            _mayRemove = MayRemove(article, me);
            (_article, _text, _furniture) = (article, article.ToText(), [.. article.Furniture]);
            _gazetteer = await services.GetRequiredService<ReconDb>().GazetteerAsync();
            Read();
            foreach (var refusal in await desk.Refusals.AsNoTracking().Where(row => row.ArticleId == article.Id && row.AccountId == me.Account).ToListAsync())
            {
                _refused.Add(Spot.Of(refusal));
            }

            await Names.LookUpAsync(_suggestions.SelectMany(paragraph => paragraph).Select(suggestion => suggestion.Record).OfType<RecordReference>().Append(new RecordReference(RecordKind.Source, source)));
            await DraftsAsync(desk, me);
            Target(_drafts.Find(draft => RecordForm.Of(draft).Claims.Any(claim => claim["source"]?.ToString() == Name)));
            _hasSourceDraft = await desk.OpenedAsync(me.ToAuthor(), new RecordReference(RecordKind.Source, source)) is not null;
            _isRecorded = await services.GetRequiredService<ReconDb>().Revisions.AnyAsync(revision => revision.Kind == RecordKind.Source && revision.Slug == source);
        });
        _told = Known is not null && _article is not null ? ("desk.known", Name) : null;
        _isLooked = true;
    }

    private static bool MayRemove(FiledArticle article, Standing me) => article.FiledBy == me.Name || me.Role >= AccountRole.Reviewer;

    private Task RemoveAsync() => OnceAsync(async () =>
    {
        if (_mayRemove && await TryAsync(async (services, me, now) =>
        {
            await services.GetRequiredService<DeskDb>().RemoveArticleAsync(_article!.Id);
            var accounts = services.GetRequiredService<AccountDb>();
            accounts.Note(AccountAct.TextRemoved, account: null, now, me.Account, Name);
            await accounts.SaveChangesAsync();
        }))
        {
            LeaveFor(Links.Desk);
        }
    });

    private void Read() => _suggestions = ArticleReading.Of(_text, _furniture, _article!.Published, _article.Language, _gazetteer).ToLookup(suggestion => suggestion.Paragraph);

    private async Task DraftsAsync(DeskDb desk, Standing me)
    {
        _drafts = await desk.Drafts.AsNoTracking()
            .Where(draft => draft.AccountId == me.Account && (draft.State == DraftState.Editing || draft.State == DraftState.Returned) && (draft.Kind == RecordKind.Meeting || draft.Kind == RecordKind.Statement))
            .OrderByDescending(draft => draft.Saved).Take(MostDrafts).ToListAsync();
        _coded = await desk.Drafts.AsNoTracking()
            .Where(draft => draft.AccountId == me.Account && draft.State != DraftState.Discarded && draft.Document.Contains(Name))
            .OrderByDescending(draft => draft.Saved).Take(MostDrafts).Select(draft => RecordForm.Of(draft)).ToListAsync();
        Decide();
        Target(_drafts.Find(draft => draft.Id == _target?.Id));
    }

    // what was taken is seen by the claims of drafts, what was refused is kept
    private void Decide()
    {
        _decided = _refused.ToDictionary(spot => spot, _ => "refused");
        foreach (var passage in _suggestions.SelectMany(paragraph => paragraph).Where(passage => _coded.Exists(form => Taken.Holds(form, passage, Cite(passage)))))
        {
            _decided[Spot.Of(passage)] = "taken";
        }
    }

    private Cited Cite(Suggestion passage) => Cited.Of(Name, _article!.Language, _text.Paragraphs[passage.Paragraph - 1], passage);

    private void Target(Draft? draft)
    {
        _target = draft;
        _form = draft is null ? null : RecordForm.Of(draft);
    }

    private async Task TargetAsync(string? id)
    {
        Target(_drafts.Find(draft => draft.Id.ToString() == id));
        await TryAsync(async (services, _, _) =>
        {
            await _alike.LookAsync(services.GetRequiredService<ReconDb>(), _target, _form);
            await Names.LookUpAsync(_form?.Mentions() ?? []);
        });
    }

    // goes on with the meeting that is on record; what was begun as a new one stays a draft
    private Task AddToAsync(Slug meeting) => OnceAsync(async () =>
    {
        Guid? draft = null;
        if (_form?.Document is { } added && await TryAsync(async (services, me, _) =>
        {
            draft = await new DraftRoom(this, Names).AddToAsync(new RecordReference(RecordKind.Meeting, meeting), added);
            await DraftsAsync(services.GetRequiredService<DeskDb>(), me);
        }))
        {
            await TargetAsync(draft?.ToString());
        }
    });

    private async Task<bool> BeginAsync(RecordKind kind, JsonObject document)
    {
        Guid? id = null;
        if (await TryAsync(async (services, me, _) =>
        {
            id = await new DraftRoom(this, Names).BeginAsync(kind, document);
            await DraftsAsync(services.GetRequiredService<DeskDb>(), me);
        }))
        {
            await TargetAsync(id?.ToString());
        }

        return id is not null;
    }

    // what an editor marks: the kind is theirs, the passage is looked for where they say it stands
    private void Mark((int Paragraph, string Words, SuggestionKind Kind, RecordReference? Record) marked)
    {
        var text = marked.Paragraph >= 1 && marked.Paragraph <= _text.Paragraphs.Count ? _text.Paragraphs[marked.Paragraph - 1] : "";
        var start = marked.Words.Length == 0 ? -1 : text.IndexOf(marked.Words, StringComparison.Ordinal);
        _refusal = start < 0 ? "no_passage" : marked is { Kind: SuggestionKind.Person or SuggestionKind.Party or SuggestionKind.Topic, Record: null } ? "mark_record" : null;
        if (_refusal is null)
        {
            var found = marked.Kind == SuggestionKind.Date ? _suggestions[marked.Paragraph].FirstOrDefault(suggestion => suggestion.Kind == SuggestionKind.Date && marked.Words.Contains(suggestion.Text, StringComparison.Ordinal)) : null;
            _chosen = new Suggestion { Kind = marked.Kind, Paragraph = marked.Paragraph, Start = start, Text = marked.Words, Reason = default, Record = marked.Record, Date = found?.Date };
            _isByHand = true;
        }
    }

    private Task FurnitureAsync(int paragraph) => OnceAsync(async () =>
    {
        HashSet<int> furniture = [.. _furniture];
        furniture.SymmetricExceptWith([paragraph]);
        if (await TryAsync((services, _, _) => services.GetRequiredService<DeskDb>().MarkAsync(_article!.Id, furniture)))
        {
            _furniture = furniture;
            Read();
            Decide();
        }
    });

    private async Task<bool> TryAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        try
        {
            (_refusal, _told) = (null, null);
            return await ActAsync(act);
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path;
            return false;
        }
    }
}
