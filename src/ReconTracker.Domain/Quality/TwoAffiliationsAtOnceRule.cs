using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>Nobody belongs to two factions on the same day, unless one is part of the other.</summary>
internal sealed class TwoAffiliationsAtOnceRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.TwoAffiliationsAtOnce;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var person in dossier.Collection.People)
        {
            var inFactions = person.KeyedAffiliations().Where(entry => dossier.Party(entry.Item.Party)?.Kind == PartyKind.Faction).ToList();
            for (var index = 1; index < inFactions.Count; index++)
            {
                var (key, affiliation) = inFactions[index];
                if (inFactions.Take(index).Select(entry => entry.Item).FirstOrDefault(earlier => Clash(dossier, earlier, affiliation)) is { } other)
                {
                    yield return Finding(person, $"affiliations/{key}", $"Affiliated with two factions at once: {other.Party} and {affiliation.Party}.");
                }
            }
        }
    }

    private static bool Clash(Dossier dossier, AffiliationRecord one, AffiliationRecord other) =>
        !dossier.IsWithin(one.Party, other.Party) && !dossier.IsWithin(other.Party, one.Party) && one.Overlaps(other);
}
