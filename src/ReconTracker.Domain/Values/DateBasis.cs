namespace ReconTracker.Domain.Values;

/// <summary>On what ground a record carries its date.</summary>
public enum DateBasis
{
    /// <summary>The source states the date itself: a day, month or year printed in the text or its dateline.</summary>
    Stated,

    /// <summary>The source gives a relative date ("on Monday", "last month") and the editors counted it from the day of publication.</summary>
    RelativeResolved,

    /// <summary>The date is taken from another document than the one the record rests on; a claim names it.</summary>
    External,

    /// <summary>No document gives the date; the editors concluded it from other facts, and the note says how.</summary>
    Inferred,

    /// <summary>The event was hoped for, offered or announced without a date; only the day after which it could happen is known.</summary>
    Open,
}
