using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Quality;

/// <summary>A source cannot report what had not yet happened: a meeting coded as held whose date lies after every source for its being held was announced, not held.</summary>
internal sealed class HeldLaterThanSourcesRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.HeldLaterThanSources;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var meeting in dossier.Collection.Meetings)
        {
            var (key, present) = meeting.KeyedStatus().LastOrDefault();
            if (present?.Status.TookPlace() != true)
            {
                continue;
            }

            var sources = SourcesOf(meeting, $"status/{key}", present);
            if (sources.Count > 0 && sources.All(source => dossier.Source(source)?.Published.Latest < meeting.When.Earliest))
            {
                yield return Finding(
                    meeting,
                    $"status/{key}",
                    $"Coded as {Vocabulary.Code(present.Status)} on {meeting.When.Edtf}, but every source for it was published before: {string.Join(", ", sources)}.");
            }
        }
    }

    private static List<Slug> SourcesOf(MeetingRecord meeting, string path, StatusRecord present)
    {
        var reporting = meeting.Claims.Where(claim => claim.Supports() && claim.Covers(path)).Select(claim => claim.Source);
        var named = present.Source is { } source ? reporting.Append(source) : reporting;
        var sources = named.Distinct().ToList();
        return sources.Count > 0 ? sources : [.. meeting.Claims.Select(claim => claim.Source).Distinct()];
    }
}
