using System.Globalization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>Says periods to people.</summary>
internal static class AttendanceWords
{
    /// <summary>"2021", or "2021, quarter 2".</summary>
    public static string Of(AttendanceSheet.Period period) => period.Quarter is { } quarter
        ? T("attendance.quarter_of", period.Year, quarter)
        : period.Year.ToString(CultureInfo.InvariantCulture);
}
