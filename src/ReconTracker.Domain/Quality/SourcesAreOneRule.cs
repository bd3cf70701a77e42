using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>Two sources with the same filed text, or the same headline within a week, that no <c>reprintOf</c> joins: five reprints must not pass for five witnesses.</summary>
internal sealed class SourcesAreOneRule : QualityRule
{
    private const int DaysOfAWeek = 7;

    public override QualityRuleCode Code => QualityRuleCode.SourcesAreOne;

    public override IEnumerable<QualityFinding> Check(Dossier dossier) => SameText(dossier).Concat(SameHeadline(dossier)).DistinctBy(finding => finding.Record);

    private IEnumerable<QualityFinding> SameText(Dossier dossier)
    {
        var first = new Dictionary<string, SourceRecord>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in dossier.Collection.Sources)
        {
            if (source.TextSha256 is { } hash && !first.TryAdd(hash, source) && !AreJoined(dossier, first[hash], source))
            {
                yield return Finding(source, "textSha256", $"The same text as {first[hash].Slug}: mark one as the reprint of the other.");
            }
        }
    }

    private IEnumerable<QualityFinding> SameHeadline(Dossier dossier)
    {
        // a headline in square brackets is the editors' description of an untitled text
        var headed = dossier.Collection.Sources.Where(source => !source.Headline.StartsWith('[') && source.Published is { Earliest: not null, Latest: not null });
        foreach (var group in headed.GroupBy(source => Wording.Fold(source.Headline)).Where(group => group.Key.Length > 0))
        {
            var inOrder = group.OrderBy(source => source.Published.Earliest).ThenBy(source => source.Slug).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            {
                if (later.Published.Earliest!.Value.DayNumber - earlier.Published.Latest!.Value.DayNumber < DaysOfAWeek && !AreJoined(dossier, earlier, later))
                {
                    yield return Finding(later, "headline", $"The same headline within a week as {earlier.Slug}: mark one as the reprint of the other, or explain.");
                }
            }
        }
    }

    private static bool AreJoined(Dossier dossier, SourceRecord one, SourceRecord other) => dossier.OriginOf(one.Slug) == dossier.OriginOf(other.Slug);
}
