using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>A hope or announcement whose date has passed, with no later status and no meeting that is a session of it or follows it up.</summary>
internal sealed class AnnouncedWithoutFollowUpRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.AnnouncedWithoutFollowUp;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var meeting in dossier.Collection.Meetings)
        {
            if (meeting.Status is [.., { Status: var status }]
                && status is MeetingStatus.Proposed or MeetingStatus.Expected or MeetingStatus.Announced or MeetingStatus.Confirmed
                && meeting.When.Latest < dossier.Today
                && !dossier.ChildrenOf(meeting.Slug).Any(child => child.PartOf!.Relation is MeetingRelation.FollowUpTo or MeetingRelation.SessionOf))
            {
                yield return Finding(meeting, "status", $"Still {Vocabulary.Code(status)}, though its date, {meeting.When.Edtf}, has passed and no meeting follows it up.");
            }
        }
    }
}
