using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>One check of the public data-quality report. A finding asks for a look; it is not proof of an error.</summary>
public abstract class QualityRule
{
    /// <summary>Every rule, in the order of the codes.</summary>
    public static IReadOnlyList<QualityRule> All { get; } =
    [
        new FactWithoutClaimRule(),
        new SingleSourceRule(),
        new FragmentNotFoundRule(),
        new DateContradictsPassageRule(),
        new HeldLaterThanSourcesRule(),
        new AnnouncedWithoutFollowUpRule(),
        new TwoAffiliationsAtOnceRule(),
        new DelegateNotAffiliatedRule(),
        new DuplicateMeetingRule(),
        new SameSummaryRule(),
        new SpeakerWithoutOfficeRule(),
        new DelegationsOutsideReportedRule(),
        new SourcesAreOneRule(),
        new DayMonthSwapRule(),
        new OrphanedClaimRule(),
        new LinkDeadRule(),
        new AbsenceOnlyInProseRule(),
    ];

    /// <summary>The rule's code.</summary>
    public abstract QualityRuleCode Code { get; }

    /// <summary>Looks through the collection.</summary>
    /// <param name="dossier">The collection.</param>
    /// <returns>What it finds, in no particular order.</returns>
    public abstract IEnumerable<QualityFinding> Check(Dossier dossier);

    /// <summary>A finding of this rule, with the explanation that the record carries for it.</summary>
    /// <param name="record">The record to look at.</param>
    /// <param name="field">The field path, or null.</param>
    /// <param name="sentence">What was found.</param>
    /// <returns>The finding.</returns>
    protected QualityFinding Finding(RecordDocument record, string? field, string sentence)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new QualityFinding(Code, record.Reference, field, sentence, record.Explanations.FirstOrDefault(explanation => explanation.Rule == Code)?.Text);
    }
}
