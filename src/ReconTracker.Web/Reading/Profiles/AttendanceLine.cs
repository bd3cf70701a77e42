using System.Globalization;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;

namespace ReconTracker.Web.Reading.Profiles;

/// <summary>How often somebody is on record in one way.</summary>
/// <param name="Attendance">The way.</param>
/// <param name="Filter">What shows these meetings on the timeline.</param>
/// <param name="Count">How many.</param>
/// <param name="Years">How many may fall in each year.</param>
public sealed record AttendanceLine(Attendance Attendance, RecordFilter Filter, int Count, IReadOnlyDictionary<int, int> Years)
{
    /// <summary>The meetings of one year.</summary>
    /// <param name="year">The year.</param>
    public RecordFilter In(int year) => Filter.With("from", year.ToString("0000", CultureInfo.InvariantCulture)).With("to", year.ToString("0000", CultureInfo.InvariantCulture));
}
