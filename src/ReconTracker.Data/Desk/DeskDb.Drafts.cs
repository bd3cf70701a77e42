using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Desk;

/// <summary>The way of a draft: begun, stored while it is written, submitted, given back or published.</summary>
/// <remarks>A rule that is broken is told with a word as its path, for those who say it in another language: <c>draft_gone</c>, <c>draft_newer</c>, <c>draft_state</c>, <c>draft_long</c>, <c>draft_own</c>, <c>why</c>.</remarks>
public sealed partial class DeskDb
{
    /// <summary>The draft that an editor has open on a record; a new one when there is none.</summary>
    /// <param name="author">Whose.</param>
    /// <param name="record">The record.</param>
    /// <param name="current">Its newest revision's number and document.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The draft, stored.</returns>
    public async Task<Draft> OpenAsync(Author author, RecordReference record, (int Number, string Document) current, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(author);
        return await OpenedAsync(author, record).ConfigureAwait(false)
            ?? await BeginAsync(author, record.Kind, record.Slug, current, now).ConfigureAwait(false);
    }

    /// <summary>The draft that an editor has open on a record.</summary>
    /// <param name="author">Whose.</param>
    /// <param name="record">The record.</param>
    /// <returns>The draft; null when there is none.</returns>
    public Task<Draft?> OpenedAsync(Author author, RecordReference record)
    {
        ArgumentNullException.ThrowIfNull(author);
        return Drafts.Where(draft => draft.AccountId == author.Account && draft.Kind == record.Kind && draft.Slug == record.Slug
                && draft.State != DraftState.Published && draft.State != DraftState.Discarded)
            .OrderBy(draft => draft.Created).FirstOrDefaultAsync();
    }

    /// <summary>Begins a draft.</summary>
    /// <param name="author">Whose.</param>
    /// <param name="kind">The kind of record.</param>
    /// <param name="slug">The record; null for a new one whose name is not settled.</param>
    /// <param name="current">The newest revision's number and document; 0 and what stands in the form at first for a new record.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The draft, stored.</returns>
    public async Task<Draft> BeginAsync(Author author, RecordKind kind, Slug? slug, (int Number, string Document) current, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(author);
        var draft = new Draft { AccountId = author.Account, Who = author.Name, Kind = kind, Slug = slug, BasedOn = current.Number, Document = current.Document, Created = now, Saved = now };
        Drafts.Add(draft);
        await SaveChangesAsync().ConfigureAwait(false);
        return draft;
    }

    /// <summary>Stores what its author has written.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="author">Whose it must be.</param>
    /// <param name="version">The version that was written on.</param>
    /// <param name="text">What the form holds.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The version it has now.</returns>
    /// <exception cref="RuleBrokenException">It is too long, someone else's, not open, or was stored from another window meanwhile.</exception>
    public async Task<int> StoreAsync(Guid id, Author author, int version, DraftText text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(author);
        ArgumentNullException.ThrowIfNull(text);
        if (text.Document.Length > Draft.MaxDocument)
        {
            throw new RuleBrokenException("draft_long", $"A draft holds {Draft.MaxDocument} characters, not {text.Document.Length}.");
        }

        var stored = await Drafts.Where(draft => draft.Id == id && draft.AccountId == author.Account && draft.Version == version
                && (draft.State == DraftState.Editing || draft.State == DraftState.Returned))
            .ExecuteUpdateAsync(row => row
                .SetProperty(draft => draft.Document, text.Document)
                .SetProperty(draft => draft.Slug, text.Slug)
                .SetProperty(draft => draft.Why, text.Why)
                .SetProperty(draft => draft.BasedOn, text.BasedOn)
                .SetProperty(draft => draft.Version, version + 1)
                .SetProperty(draft => draft.Saved, now)).ConfigureAwait(false);
        return stored == 1 ? version + 1 : throw await WhyNotAsync(id, author, version).ConfigureAwait(false);
    }

    /// <summary>The drafts of a record, whoever wrote them and whatever became of them: each holds a document.</summary>
    /// <param name="record">The record.</param>
    /// <returns>A query; the last stored first.</returns>
    public IQueryable<Draft> DraftsOf(RecordReference record) =>
        Drafts.AsNoTracking().Where(draft => draft.Kind == record.Kind && draft.Slug == record.Slug).OrderByDescending(draft => draft.Saved);

    /// <summary>Takes a draft away for good, with what was said about it.</summary>
    /// <param name="id">The draft.</param>
    /// <returns>When it is gone.</returns>
    public Task RemoveDraftAsync(Guid id) => Drafts.Where(draft => draft.Id == id).ExecuteDeleteAsync();

    /// <summary>Moves an author's own draft on: hands it in, takes it back, gives it up, takes it up again.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="author">Whose it must be.</param>
    /// <param name="version">The version that its author saw.</param>
    /// <param name="to">Where it is to stand.</param>
    /// <param name="now">The moment.</param>
    /// <returns>When it is stored.</returns>
    /// <exception cref="RuleBrokenException">It is someone else's, another version, published, or has no reason to be handed in with.</exception>
    public async Task MoveAsync(Guid id, Author author, int version, DraftState to, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(author);
        var draft = await Drafts.AsTracking().SingleOrDefaultAsync(row => row.Id == id && row.AccountId == author.Account).ConfigureAwait(false)
            ?? throw Gone();
        if (draft.State == to)
        {
            return; // asked twice
        }

        if (draft.Version != version)
        {
            throw Newer();
        }

        if (to is not (DraftState.Submitted or DraftState.Editing or DraftState.Discarded) || draft.State == DraftState.Published || (to == DraftState.Submitted && !draft.IsOpen))
        {
            throw Elsewhere(draft.State);
        }

        if (to == DraftState.Submitted && string.IsNullOrWhiteSpace(draft.Why))
        {
            throw new RuleBrokenException("why", "Every change says why it is made.");
        }

        (draft.State, draft.Version, draft.Saved) = (to, version + 1, now);
        await SaveChangesAsync().ConfigureAwait(false);
    }

    /// <summary>Gives a draft back to its author.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="reviewer">Who read it.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="field">The field path that it is about; empty for the whole.</param>
    /// <param name="text">What is to be done.</param>
    /// <param name="now">The moment.</param>
    /// <returns>When it is stored.</returns>
    /// <exception cref="RuleBrokenException">It is not waiting any more, was changed meanwhile, or nothing is said.</exception>
    public async Task ReturnAsync(Guid id, Author reviewer, int version, string field, string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(reviewer);
        Comment(id, reviewer, field, text, now);
        var draft = await WaitingAsync(id, version).ConfigureAwait(false);
        (draft.State, draft.Version, draft.Reviewer) = (DraftState.Returned, version + 1, reviewer.Name);
        await SaveChangesAsync().ConfigureAwait(false);
    }

    /// <summary>Notes that drafts have been published.</summary>
    /// <param name="ids">The drafts.</param>
    /// <param name="reviewer">Who published them.</param>
    /// <returns>When it is stored.</returns>
    public Task PublishedAsync(IReadOnlyCollection<Guid> ids, Author reviewer) => Drafts.Where(draft => ids.Contains(draft.Id))
        .ExecuteUpdateAsync(row => row.SetProperty(draft => draft.State, DraftState.Published).SetProperty(draft => draft.Reviewer, reviewer.Name).SetProperty(draft => draft.Version, draft => draft.Version + 1));

    /// <summary>Says something about a draft; the caller saves.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="who">Who says it.</param>
    /// <param name="field">The field path; empty for the whole.</param>
    /// <param name="text">What.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleBrokenException">Nothing is said, or too much.</exception>
    public void Comment(Guid id, Author who, string field, string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(who);
        try
        {
            var plain = PlainText.Normalize(text).Trim();
            Comments.Add(plain.Length is > 0 and <= DraftComment.MaxText
                ? new DraftComment { DraftId = id, Field = field, Who = who.Name, At = now, Text = plain }
                : throw new FormatException($"A comment has 1 to {DraftComment.MaxText} characters."));
        }
        catch (FormatException problem)
        {
            throw new RuleBrokenException("comment", problem.Message);
        }
    }

    /// <summary>A draft that waits for a reviewer, as it was read.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="version">The version that was read.</param>
    /// <returns>The draft, tracked.</returns>
    /// <exception cref="RuleBrokenException">It is not waiting any more, or was changed meanwhile.</exception>
    public async Task<Draft> WaitingAsync(Guid id, int version)
    {
        var draft = await Drafts.AsTracking().SingleOrDefaultAsync(row => row.Id == id).ConfigureAwait(false) ?? throw Gone();
        return draft.State != DraftState.Submitted ? throw Elsewhere(draft.State) : draft.Version == version ? draft : throw Newer();
    }

    private async Task<RuleBrokenException> WhyNotAsync(Guid id, Author author, int version)
    {
        var draft = await Drafts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.AccountId == author.Account).ConfigureAwait(false);
        return draft is null ? Gone() : draft.Version != version ? Newer() : Elsewhere(draft.State);
    }

    private static RuleBrokenException Gone() => new("draft_gone", "There is no such draft of yours.");

    private static RuleBrokenException Newer() => new("draft_newer", "The draft was stored from elsewhere meanwhile.");

    private static RuleBrokenException Elsewhere(DraftState state) => new("draft_state", $"The draft is {Vocabulary.Code(state)}.");
}
