using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>A member of a delegation has an affiliation, not over and not still to come, with the party, with a part of it, or with the party it sits for.</summary>
internal sealed class DelegateNotAffiliatedRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.DelegateNotAffiliated;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var meeting in dossier.Collection.Meetings)
        {
            foreach (var delegation in meeting.Delegations)
            {
                foreach (var member in delegation.Members)
                {
                    if (dossier.Person(member.Person) is { } person && !person.Affiliations.Any(affiliation => Fits(dossier, affiliation, delegation, meeting)))
                    {
                        yield return Finding(
                            meeting,
                            $"delegations/{delegation.Party}/members/{member.Person}",
                            $"{member.Person} sits in the delegation of {delegation.Party}, but no affiliation with it at that time is recorded.");
                    }
                }
            }
        }
    }

    private static bool Fits(Dossier dossier, AffiliationRecord affiliation, DelegationRecord delegation, MeetingRecord meeting) =>
        affiliation.MayHaveHeld(meeting.When)
        && (dossier.IsWithin(affiliation.Party, delegation.Party)
            || (delegation.OnBehalfOf is { } principal && dossier.IsWithin(affiliation.Party, principal)));
}
