using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Forms;
using ReconTracker.Web.Reading.History;

namespace ReconTracker.Web.Editing.Review;

/// <summary>A draft that waits, with the new records that it names: those are published with it.</summary>
internal sealed class ReviewSet
{
    private ReviewSet(IReadOnlyList<Item> items, IReadOnlyList<RecordReference> missing) => (Items, Missing) = (items, missing);

    /// <summary>A draft of the set.</summary>
    /// <param name="Draft">The draft.</param>
    /// <param name="Record">What it says; null when it breaks a rule.</param>
    /// <param name="Problems">Why it does not say a record.</param>
    /// <param name="Stored">What is published of the record; null for a new one, and for one that has ended.</param>
    /// <param name="Number">The number of its last revision; 0 for none.</param>
    public sealed record Item(Draft Draft, RecordDocument? Record, IReadOnlyList<FormProblem> Problems, RecordDocument? Stored, int Number)
    {
        /// <summary>What differs; null where the draft says no record.</summary>
        public Differing? Changes { get; } = Record is null ? null : Differing.Of(Stored, Record);

        /// <summary>Facts that need evidence and have none.</summary>
        public IReadOnlyList<Fact> Bare { get; } = Record is null ? [] : [.. Record.UnsupportedFacts()];

        /// <summary>Why they have none, as the record says; null where it does not.</summary>
        public string? Explanation { get; } = Record?.Explanations.FirstOrDefault(explanation => explanation.Rule == QualityRuleCode.FactWithoutClaim)?.Text;

        /// <summary>Whether facts lack evidence, and the record does not say why.</summary>
        public bool IsBare => Bare.Count > 0 && Explanation is null;

        /// <summary>The records that it mentions.</summary>
        public IEnumerable<RecordReference> Mentioned =>
            [.. Changes?.Mentioned ?? RecordForm.Of(Draft).Mentions(), .. Problems.Select(problem => problem.Path).Concat(Record?.Claims.Select(claim => claim.Field) ?? []).SelectMany(PathReferences.Of)];

        /// <summary>Whether others published the record since it was begun.</summary>
        public bool IsStale => Number != Draft.BasedOn && (Stored is null || Record is null || RecordJson.Write(Stored) != RecordJson.Write(Record));
    }

    /// <summary>The draft itself first.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>Records that are named, and neither published nor handed in by the same author.</summary>
    public IReadOnlyList<RecordReference> Missing { get; }

    public static async Task<ReviewSet> LoadAsync(DeskDb desk, ReconDb db, Draft draft)
    {
        var items = new List<Item>();
        var waiting = new Queue<Draft>([draft]);
        var met = new HashSet<RecordReference>();
        var missing = new List<RecordReference>();
        while (waiting.TryDequeue(out var next))
        {
            var item = await ReadAsync(db, next);
            items.Add(item);
            met.UnionWith(next.Slug is { } own ? [new RecordReference(next.Kind, own)] : Array.Empty<RecordReference>());
            var named = (item.Record?.References() ?? []).Where(met.Add).ToList();
            var unpublished = await db.MissingAsync(named);
            var drafts = await SubmittedAsync(desk, draft.AccountId, unpublished);
            drafts.ForEach(waiting.Enqueue);
            missing.AddRange(unpublished.Except(drafts.Select(other => new RecordReference(other.Kind, other.Slug!.Value))));
        }

        return new ReviewSet(items, missing);
    }

    // of the same author, because one edit has one name; of several on one record the one stored last
    private static async Task<List<Draft>> SubmittedAsync(DeskDb desk, Guid author, IReadOnlyList<RecordReference> records)
    {
        var slugs = records.Select(record => (Slug?)record.Slug).ToList();
        var drafts = slugs.Count == 0 ? [] : await desk.Drafts.AsNoTracking()
            .Where(draft => slugs.Contains(draft.Slug) && draft.State == DraftState.Submitted && draft.AccountId == author)
            .OrderByDescending(draft => draft.Saved).ToListAsync();
        return [.. drafts.Where(draft => records.Contains(new RecordReference(draft.Kind, draft.Slug!.Value))).DistinctBy(draft => (draft.Kind, draft.Slug))];
    }

    private static async Task<Item> ReadAsync(ReconDb db, Draft draft)
    {
        var check = FormCheck.Of(RecordForm.Of(draft));
        var newest = draft.Slug is { } slug ? await db.Revisions.Last().SingleOrDefaultAsync(revision => revision.Kind == draft.Kind && revision.Slug == slug) : null;
        return new Item(draft, check.Record, check.Problems, newest?.ToRecord(), newest?.Number ?? 0);
    }
}
