using System.Globalization;
using System.Text;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;

namespace ReconTracker.Web.Formats;

/// <summary>Meetings as a calendar (RFC 5545). A calendar knows days only, so a meeting whose date names no day is left out: nothing here is made up.</summary>
internal static class Ical
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;

    /// <param name="title">The name of the calendar.</param>
    /// <param name="description">What it holds, and what it leaves out.</param>
    /// <param name="meetings">Meetings.</param>
    /// <param name="page">The whole address of a meeting's page.</param>
    /// <param name="stamp">When the calendar was made.</param>
    public static string Text(string title, string description, IEnumerable<MeetingRecord> meetings, Func<Slug, string> page, DateTimeOffset stamp)
    {
        var calendar = new StringBuilder();
        void Line(string name, string value) => Fold(calendar, $"{name}:{value}");

        // a calendar names the day after the last one; after the last day there is, it is told how many days
        void End(DateOnly first, DateOnly last)
        {
            if (last < DateOnly.MaxValue)
            {
                Line("DTEND;VALUE=DATE", Day(last.AddDays(1)));
            }
            else
            {
                Line("DURATION", string.Create(CultureInfo.InvariantCulture, $"P{last.DayNumber - first.DayNumber + 1}D"));
            }
        }

        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//ReconTracker//Meetings//EN");
        Line("X-WR-CALNAME", Escape(title));
        Line("X-WR-CALDESC", Escape(description));
        foreach (var meeting in meetings.Where(HasDays))
        {
            Line("BEGIN", "VEVENT");
            Line("UID", $"{meeting.Slug}@recontracker");
            Line("DTSTAMP", stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            Line("DTSTART;VALUE=DATE", Day(meeting.When.Earliest!.Value));
            End(meeting.When.Earliest.Value, meeting.When.Latest!.Value);
            Line("SUMMARY", Escape(meeting.Title));
            Line("STATUS", Status(meeting));
            if (meeting.Place is { } place && PlaceWords.Of(place) is { } where)
            {
                Line("LOCATION", Escape(where));
            }

            Line("DESCRIPTION", Escape($"{meeting.Summary}\n{meeting.When.Edtf} ({Vocabulary.Code(meeting.When.Certainty)}, {Vocabulary.Code(meeting.When.Basis)})"));
            Line("URL", page(meeting.Slug));
            Line("END", "VEVENT");
        }

        Line("END", "VCALENDAR");
        return calendar.ToString();
    }

    /// <summary>Whether a calendar can hold a meeting.</summary>
    public static bool HasDays(MeetingRecord meeting) => meeting.When.Basis != DateBasis.Open && meeting.When.Edtf.Shape switch
    {
        EdtfInterval { Start.Value: { } start, End.Value: { } end } => IsDay(start) && IsDay(end),
        var shape => IsDay(shape),
    };

    private static bool IsDay(EdtfShape shape) => shape.Precision is EdtfPrecision.Day or EdtfPrecision.Time;

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // a day that is only approximate or uncertain is no confirmed one
    private static string Status(MeetingRecord meeting) => meeting.Status[^1].Status switch
    {
        MeetingStatus.Cancelled => "CANCELLED",
        var status when status.TookPlace() && meeting.When.Certainty is DateCertainty.High or DateCertainty.Medium => "CONFIRMED",
        _ => "TENTATIVE",
    };

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // at most 75 bytes a line, no letter cut in two
    private static void Fold(StringBuilder calendar, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LongestLine)
            {
                calendar.Append("\r\n ");
                bytes = 1;
            }

            calendar.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        calendar.Append("\r\n");
    }
}
