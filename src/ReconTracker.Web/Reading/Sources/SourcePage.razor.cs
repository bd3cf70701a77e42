using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Sources;

/// <summary>One source: who published it, how its date is known, where it errs, and everything that was drawn from it.</summary>
public sealed partial class SourcePage : ComponentBase
{
    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private SourceRecord Source => Data.Source;

    private IEnumerable<DrawnClaim> WithoutParagraph => Data.Drawn.Where(drawn => drawn.Claim.Paragraph is null);

    // adjoining paragraphs of furniture are one line
    private IEnumerable<(int From, int To)> Lines
    {
        get
        {
            for (var first = 1; first <= Source.ParagraphCount; first++)
            {
                var last = first;
                while (IsEmptyFurniture(last) && last < Source.ParagraphCount && IsEmptyFurniture(last + 1))
                {
                    last++;
                }

                yield return (first, last);
                first = last;
            }
        }
    }

    public static async Task<Model?> LoadAsync(Slug slug, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        if (await db.RecordAsync<SourceRecord>(RecordKind.Source, slug, stop) is not { } source)
        {
            return null;
        }

        var twins = (await db.ReprintsAsync(stop)).OthersOf(slug).ToList();
        var citing = await db.RecordsCitingAsync(slug, stop);
        var mentioned = citing.Select(record => record.Reference).Concat(citing.SelectMany(record => record.Claims).Where(claim => claim.Source == slug).SelectMany(claim => PathReferences.Of(claim.Field)))
            .Concat(citing.SelectMany(record => record.References()));
        var apparatus = await db.ApparatusAsync(await indexes.AtHandAsync(db, stop), source, Languages.Current.Name, mentioned, stop);
        var drawn = citing.Select(record => new Apparatus(record, Ledger.Of(record), apparatus.Labels, [], new Dictionary<Slug, Slug>(), []))
            .SelectMany(record => record.Ledger.Claims.Where(claim => claim.Claim.Source == slug).Select(claim => new DrawnClaim(record, claim)));
        return new Model(
            source,
            apparatus,
            [.. drawn.OrderBy(claim => claim.Claim.Paragraph ?? int.MaxValue)],
            twins.Count == 0 ? [] : await db.RecordsAsync<SourceRecord>(RecordKind.Source, twins, stop));
    }

    private IEnumerable<DrawnClaim> Of(int paragraph) => Data.Drawn.Where(drawn => drawn.Claim.Paragraph == paragraph);

    private bool IsEmptyFurniture(int paragraph) => Source.Furniture.Contains(paragraph) && !Of(paragraph).Any();

    /// <summary>The source, all that was drawn from it, and the other sources that carry the same text.</summary>
    public sealed record Model(SourceRecord Source, Apparatus Apparatus, IReadOnlyList<DrawnClaim> Drawn, IReadOnlyList<SourceRecord> Twins);
}
