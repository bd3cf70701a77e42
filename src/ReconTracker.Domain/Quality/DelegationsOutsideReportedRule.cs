using ReconTracker.Domain.Meetings;

namespace ReconTracker.Domain.Quality;

/// <summary>
/// The number of factions entered lies within the number that sources report. Sources do not say whether they count those who stayed away,
/// so it is enough that one of the two counts fits; hosts, mediators and observers are not counted.
/// </summary>
internal sealed class DelegationsOutsideReportedRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.DelegationsOutsideReported;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var meeting in dossier.Collection.Meetings)
        {
            var factions = meeting.Delegations.Where(delegation => delegation.Side == DelegationSide.Faction).ToList();
            var absent = factions.Count(delegation => delegation.Attendance.IsAbsence());
            if (meeting.PartiesReported is { } reported && (factions.Count < reported.Min || factions.Count - absent > reported.Max))
            {
                yield return Finding(meeting, "partiesReported", $"{factions.Count} factions are entered, {absent} of them absent; sources report {reported}.");
            }
        }
    }
}
