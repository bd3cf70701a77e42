using System.Text.RegularExpressions;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>Absence is data: a summary or outcome that tells of a boycott, refusal or walk-out goes with a delegation coded so. Reads English prose only.</summary>
internal sealed partial class AbsenceOnlyInProseRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.AbsenceOnlyInProse;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var meeting in dossier.Collection.Meetings.Where(meeting => !meeting.Delegations.Any(delegation => delegation.Attendance.IsAbsence())))
        {
            if (Prose(meeting).Select(part => (part.Field, Match: Absence().Match(part.Text))).FirstOrDefault(part => part.Match.Success) is { Match: not null } told)
            {
                yield return Finding(meeting, told.Field, $"The text says “{told.Match.Value}”, but no delegation is coded as declined, boycotted, withdrew or not_invited.");
            }
        }
    }

    private static IEnumerable<(string Field, string Text)> Prose(MeetingRecord meeting) =>
    [
        ("title", meeting.Title),
        ("summary", meeting.Summary),
        .. meeting.Outcomes.SelectMany(outcome => new[] { outcome.Title, outcome.Summary }.OfType<string>().Select(text => ($"outcomes/{outcome.Key}", text))),
    ];

    // "declined to comment" and "refused the plan" are not absence: the verb needs the meeting as its object
    [GeneratedRegex(
        """
        \b(?:
          boycott(?:s|ed|ing)?
          | (?:declin|refus)(?:e|es|ed|ing)\s+(?:to\s+(?:attend|come|join|participate|take\s+part|send|travel|go)\b | (?:(?:the|an|its|their|his|that)\s+)?invitation)
          | (?:did|would|will)\s+not\s+(?:attend|come|join|participate|take\s+part|turn\s+up|show\s+up)\b
          | stay(?:s|ed|ing)?\s+away
          | (?:was|were)\s+(?:not\s+invited|absent)
          | walk(?:s|ed|ing)?\s+out
          | absent\s+themselves
        )\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Absence();
}
