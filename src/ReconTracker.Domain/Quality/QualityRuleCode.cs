namespace ReconTracker.Domain.Quality;

/// <summary>The checks of the public data-quality report.</summary>
public enum QualityRuleCode
{
    /// <summary>A published fact that no claim supports.</summary>
    FactWithoutClaim,

    /// <summary>A meeting or statement that rests on one independent source; reprints count as one.</summary>
    SingleSource,

    /// <summary>A fragment that the filed text does not contain.</summary>
    FragmentNotFound,

    /// <summary>A date that contradicts the weekday, day, month or year in its own passage, or that its source could not have known.</summary>
    DateContradictsPassage,

    /// <summary>A meeting coded as held that is later than every source for its being held.</summary>
    HeldLaterThanSources,

    /// <summary>An announced date has passed and nothing later is recorded.</summary>
    AnnouncedWithoutFollowUp,

    /// <summary>One person affiliated with two factions at once.</summary>
    TwoAffiliationsAtOnce,

    /// <summary>A person in the delegation of a party with which no affiliation is recorded for that time.</summary>
    DelegateNotAffiliated,

    /// <summary>Two meetings with the same participants and date.</summary>
    DuplicateMeeting,

    /// <summary>The same summary of two meetings, or the same paraphrase of two statements.</summary>
    SameSummary,

    /// <summary>A statement in a capacity that the person is not recorded to hold at that time.</summary>
    SpeakerWithoutOffice,

    /// <summary>Fewer or more factions entered than the sources report.</summary>
    DelegationsOutsideReported,

    /// <summary>Two sources with the same text, or the same headline in one week, that are not marked as a reprint.</summary>
    SourcesAreOne,

    /// <summary>A date that fits its source better with day and month exchanged.</summary>
    DayMonthSwap,

    /// <summary>A claim on a field that the record does not hold.</summary>
    OrphanedClaim,

    /// <summary>A link that did not answer when last checked.</summary>
    LinkDead,

    /// <summary>A summary or outcome tells of a boycott, refusal or walk-out, and no delegation is coded so.</summary>
    AbsenceOnlyInProse,
}
