namespace ReconTracker.Domain.Articles;

/// <summary>Why a passage is suggested. The word that goes with it is <see cref="Suggestion.ReasonWord"/>.</summary>
public enum SuggestionReason
{
    /// <summary>The passage is spelled as a name on record, but for capitals and marks; the word is that name.</summary>
    SameSpelling,

    /// <summary>The passage is a name on record in another grammatical case; the word is that name.</summary>
    InflectedForm,

    /// <summary>The passage folds to the same key as a name on record; the word is that name.</summary>
    SameSkeleton,

    /// <summary>The family name alone, and nobody else on record bears it; the word is the full name.</summary>
    FamilyName,

    /// <summary>Several records bear the name, so that none is suggested; the word is the name.</summary>
    SeveralRecords,

    /// <summary>The name of a place on the built-in list; the word is its name in English.</summary>
    PlaceName,

    /// <summary>Capitalised words near the name of an office; the word is the office.</summary>
    OfficeNearby,

    /// <summary>Capitalised words near a known party; the word is the party's name.</summary>
    PartyNearby,

    /// <summary>A day with its year, or several.</summary>
    FullDate,

    /// <summary>A day without its year, taken to be of the year of publication.</summary>
    MonthAndDayOfPublicationYear,

    /// <summary>A day or month without its year, taken to be the one nearest to the publication, which is in another year.</summary>
    NearestToPublication,

    /// <summary>A day without its year, and the day of publication is not known.</summary>
    YearNotKnown,

    /// <summary>A month, or a season, with its year.</summary>
    MonthAndYear,

    /// <summary>A month without its year, taken to be of the year of publication.</summary>
    MonthOfPublicationYear,

    /// <summary>A year alone.</summary>
    YearAlone,

    /// <summary>The last such weekday on or before the day of publication; the word is the weekday.</summary>
    WeekdayBefore,

    /// <summary>The next such weekday after the day of publication; the word is what points ahead.</summary>
    WeekdayAfter,

    /// <summary>A day counted from the day of publication; the word is "yesterday" or the like.</summary>
    RelativeDay,

    /// <summary>A week, month or year counted from the day of publication; the word is "last week" or the like.</summary>
    RelativePeriod,

    /// <summary>A verb of speaking with its speaker in the same sentence; the word is the verb.</summary>
    SpeechVerb,

    /// <summary>A verb of speaking whose speaker is taken from the sentence before; the word is the verb.</summary>
    SpeechVerbSpeakerBefore,

    /// <summary>Words between quotation marks, with no verb of speaking near.</summary>
    QuotationMarks,
}
