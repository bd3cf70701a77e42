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

    private const string Refused = "refused";

    private readonly Dictionary<Spot, string> _decided = [];
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
    private Draft? _target;
    private RecordForm? _form;
    private string? _refusal;
    private bool _isLooked;

    /// <summary>The source's slug.</summary>
    [Parameter]
    public string Name { get; set; } = "";

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

            (_article, _text, _furniture) = (article, article.ToText(), [.. article.Furniture]);
            _gazetteer = await services.GetRequiredService<ReconDb>().GazetteerAsync();
            Read();
            foreach (var refusal in await desk.Refusals.AsNoTracking().Where(row => row.ArticleId == article.Id && row.AccountId == me.Account).ToListAsync())
            {
                _decided[Spot.Of(refusal)] = Refused;
            }

            await Names.LookUpAsync(_suggestions.SelectMany(paragraph => paragraph).Select(suggestion => suggestion.Record).OfType<RecordReference>().Append(new RecordReference(RecordKind.Source, source)));
            await DraftsAsync(desk, me);
        });
        _isLooked = true;
    }

    private void Read() => _suggestions = ArticleReading.Of(_text, _furniture, _article!.Published, _article.Language, _gazetteer).ToLookup(suggestion => suggestion.Paragraph);

    private async Task DraftsAsync(DeskDb desk, Standing me)
    {
        _drafts = await desk.Drafts.AsNoTracking()
            .Where(draft => draft.AccountId == me.Account && (draft.State == DraftState.Editing || draft.State == DraftState.Returned) && (draft.Kind == RecordKind.Meeting || draft.Kind == RecordKind.Statement))
            .OrderByDescending(draft => draft.Saved).Take(MostDrafts).ToListAsync();
        Target(_drafts.Find(draft => draft.Id == _target?.Id));
    }

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

    private void Choose(Suggestion suggestion) => (_chosen, _isByHand) = (suggestion, false);

    private Task RejectAsync() => OnChosenAsync(async chosen =>
    {
        var (spot, isByHand) = (Spot.Of(chosen), _isByHand);
        if (isByHand || await TryAsync((services, me, _) => services.GetRequiredService<DeskDb>().RefuseAsync(spot.Refuse(_article!.Id, me.Account))))
        {
            if (!isByHand)
            {
                _decided[spot] = Refused;
            }

            Leave(chosen);
        }
    });

    private Task TakeBackAsync() => OnChosenAsync(ForgetRefusalAsync);

    private async Task ForgetRefusalAsync(Suggestion chosen)
    {
        var spot = Spot.Of(chosen);
        if (await TryAsync((services, me, _) => services.GetRequiredService<DeskDb>().TakeBackAsync(spot.Refuse(_article!.Id, me.Account))))
        {
            _decided.Remove(spot);
        }
    }

    // what an editor marks: the kind is theirs, the passage is looked for where they say it stands
    private void Mark((int Paragraph, string Words, SuggestionKind Kind, RecordReference? Record) marked)
    {
        var text = marked.Paragraph >= 1 && marked.Paragraph <= _text.Paragraphs.Count ? _text.Paragraphs[marked.Paragraph - 1] : "";
        var start = marked.Words.Length == 0 ? -1 : text.IndexOf(marked.Words, StringComparison.Ordinal);
        _refusal = start < 0 ? "no_passage" : null;
        if (start >= 0)
        {
            var found = marked.Kind == SuggestionKind.Date ? _suggestions[marked.Paragraph].FirstOrDefault(suggestion => suggestion.Kind == SuggestionKind.Date && marked.Words.Contains(suggestion.Text, StringComparison.Ordinal)) : null;
            _chosen = new Suggestion { Kind = marked.Kind, Paragraph = marked.Paragraph, Start = start, Text = marked.Words, Reason = default, Record = marked.Record, Date = found?.Date };
            _isByHand = true;
        }
    }

    private async Task FurnitureAsync(int paragraph)
    {
        if (!_furniture.Remove(paragraph))
        {
            _furniture.Add(paragraph);
        }

        await TryAsync((services, _, _) => services.GetRequiredService<DeskDb>().MarkAsync(_article!.Source, _furniture));
        Read();
    }

    private Task TakeAsync((Offer Offer, string Party) taken) => OnChosenAsync(async passage =>
    {
        var cited = Cited.Of(_article!.Source, _article.Language, _text.Paragraphs[passage.Paragraph - 1], passage);
        var isTaken = taken.Offer switch
        {
            Offer.NewStatement => await BeginStatementAsync(passage, cited),
            Offer.NewPerson => await CreatePersonAsync(passage),
            _ => _target is { } target && await WriteAsync(taken.Offer, target.Id, passage, cited, taken.Party),
        };
        if (isTaken)
        {
            if (_decided.GetValueOrDefault(Spot.Of(passage)) == Refused)
            {
                await ForgetRefusalAsync(passage);
            }

            _decided[Spot.Of(passage)] = "taken";
            Leave(passage);
        }
    });

    private async Task<bool> CreatePersonAsync(Suggestion passage)
    {
        string? slug = null;
        await TryAsync(async (_, _, _) => slug = await new DraftRoom(this, Names).CreateAsync(RecordKind.Person, passage.Text));
        return slug is not null;
    }

    private Task<bool> BeginStatementAsync(Suggestion passage, Cited cited)
    {
        var published = _article!.Published is { } day ? new FuzzyDate { Edtf = Edtf.On(day), Basis = DateBasis.Inferred, Certainty = DateCertainty.Medium } : null;
        return BeginAsync(RecordKind.Statement, Taking.Statement(passage, cited, published));
    }

    // read anew, so that what was written elsewhere meanwhile is neither lost nor overwritten
    private Task<bool> WriteAsync(Offer offer, Guid target, Suggestion passage, Cited cited, string party) => TryAsync(async (services, me, now) =>
    {
        var desk = services.GetRequiredService<DeskDb>();
        var draft = await desk.Drafts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == target && row.AccountId == me.Account) ?? throw new RuleBrokenException("draft_gone", "There is no such draft.");
        var form = RecordForm.Of(draft);
        if (offer == Offer.Member && party.Length == 0)
        {
            var person = await services.GetRequiredService<ReconDb>().RecordAsync<PersonRecord>(RecordKind.Person, passage.Record!.Value.Slug);
            party = person?.Affiliations.Select(affiliation => affiliation.Party.Value).FirstOrDefault() ?? throw new RuleBrokenException("no_party", "Nobody says in whose delegation.");
        }

        Taking.Take(form, offer, passage, cited, party);
        await desk.StoreAsync(draft.Id, me.ToAuthor(), draft.Version, new DraftText(form.Write(), draft.Slug, draft.Why, draft.BasedOn), now);
        await DraftsAsync(desk, me);
        await Names.LookUpAsync(_form?.Mentions() ?? []);
        await _alike.LookAsync(services.GetRequiredService<ReconDb>(), _target, _form);
    });

    private Task OnChosenAsync(Func<Suggestion, Task> act) => OnceAsync(() => _chosen is { } chosen ? act(chosen) : Task.CompletedTask);

    // unless another passage was chosen meanwhile
    private void Leave(Suggestion done) => _chosen = ReferenceEquals(_chosen, done) ? null : _chosen;

    private async Task<bool> TryAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        try
        {
            _refusal = null;
            return await ActAsync(act);
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path;
            return false;
        }
    }
}
