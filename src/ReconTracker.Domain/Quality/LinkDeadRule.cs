using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>An address of a source that did not answer when it was last checked. Addresses that nobody checked are not judged.</summary>
internal sealed class LinkDeadRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.LinkDead;

    public override IEnumerable<QualityFinding> Check(Dossier dossier) =>
        from source in dossier.Collection.Sources
        from link in new[] { (Field: "url", Address: source.Url), (Field: "archiveUrl", Address: source.ArchiveUrl) }
        where link.Address is not null && dossier.CheckedLinks.TryGetValue(link.Address, out var answered) && !answered
        select Finding(source, link.Field, $"{link.Address} did not answer when it was last checked.");
}
