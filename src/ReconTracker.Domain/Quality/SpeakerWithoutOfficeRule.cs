using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>A person speaks in an office, or for a party, that the person's record holds for that time.</summary>
/// <remarks>
/// Offices are compared by their words: one wording may say more than the other ("member of the PFLP political bureau"), and within one party
/// a word in common is enough ("ambassador to Russia", "Palestinian ambassador to Moscow"); but a deputy is not a minister, nor a former one.
/// </remarks>
internal sealed class SpeakerWithoutOfficeRule : QualityRule
{
    private static readonly HashSet<string> Small = ["a", "an", "and", "at", "for", "his", "her", "in", "its", "of", "on", "s", "the", "to"];

    private static readonly HashSet<string> Ranks = ["acting", "assistant", "deputy", "ex", "former", "interim", "vice"];

    public override QualityRuleCode Code => QualityRuleCode.SpeakerWithoutOffice;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var statement in dossier.Collection.Statements)
        {
            foreach (var (key, speaker) in statement.KeyedSpeakers())
            {
                if (speaker.Person is { } slug
                    && (speaker.Capacity is not null || speaker.Party is not null)
                    && dossier.Person(slug) is { } person
                    && !person.Affiliations.Any(affiliation => affiliation.MayHaveHeld(statement.Said) && Fits(dossier, affiliation, speaker)))
                {
                    yield return Finding(
                        statement,
                        $"speakers/{key}",
                        $"{slug} speaks as {speaker.Capacity ?? $"a member of {speaker.Party}"}, which the person's record does not hold for {statement.Said.Edtf}.");
                }
            }
        }
    }

    private static bool Fits(Dossier dossier, AffiliationRecord affiliation, SpeakerRecord speaker)
    {
        var isOwnParty = speaker.Party is { } party && dossier.IsWithin(affiliation.Party, party);
        return speaker.Capacity is null ? isOwnParty : IsSameOffice(speaker.Capacity, affiliation.Office ?? "member", isOwnParty);
    }

    private static bool IsSameOffice(string capacity, string office, bool isOwnParty)
    {
        var (spoken, held) = (Wording.Words(capacity), Wording.Words(office));
        if (!spoken.Where(Ranks.Contains).ToHashSet().SetEquals(held.Where(Ranks.Contains)))
        {
            return false;
        }

        spoken.ExceptWith(Small.Concat(Ranks));
        held.ExceptWith(Small.Concat(Ranks));
        return isOwnParty ? spoken.Overlaps(held) : held.Count > 0 && spoken.Count > 0 && (spoken.IsSubsetOf(held) || held.IsSubsetOf(spoken));
    }
}
