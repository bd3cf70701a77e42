namespace ReconTracker.Domain.Values;

/// <summary>How finely a date is known. The coarsest part that is left unspecified decides: a day in some month of 1985 has the precision of a year.</summary>
public enum EdtfPrecision
{
    /// <summary>Nothing that narrows the date is known: not even the millennium.</summary>
    Unknown,

    /// <summary>Known to a calendar day and a time of day (2011-05-23T12:30:00).</summary>
    Time,

    /// <summary>Known to a calendar day (2011-05-23).</summary>
    Day,

    /// <summary>Known to a calendar month; the day is not stated or not known (2011-05, 2011-05-XX).</summary>
    Month,

    /// <summary>Known to a season of a year (2011-21, the spring of 2011).</summary>
    Season,

    /// <summary>Known to a quarter of a year, three months (2011-33).</summary>
    Quarter,

    /// <summary>Known to a third of a year, four months (2011-37).</summary>
    ThirdOfYear,

    /// <summary>Known to a half of a year, six months (2011-40).</summary>
    HalfYear,

    /// <summary>Known to a year; the month is not stated or not known (2011, 2011-XX).</summary>
    Year,

    /// <summary>Known to ten years that share their first three digits (201X).</summary>
    Decade,

    /// <summary>Known to a hundred years that share their first two digits (20XX).</summary>
    Century,

    /// <summary>Known to a thousand years, or to a longer span (1XXX).</summary>
    Millennium,

    /// <summary>A span of time with a start and an end, either of which may be open or unknown (2017-01-15/2017-01-17).</summary>
    Interval,

    /// <summary>One of several dates, it is not known which ([2021-01-15..2021-02-08]).</summary>
    OneOf,

    /// <summary>All of several dates ({1960,1961-12}).</summary>
    AllOf,
}
