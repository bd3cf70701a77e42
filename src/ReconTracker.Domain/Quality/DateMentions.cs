using System.Globalization;
using System.Text.RegularExpressions;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Quality;

/// <summary>
/// The weekdays, days and months, and years that an English passage names. What stands after "after", "before", "since" and the like
/// dates something else and is left out.
/// </summary>
internal sealed partial class DateMentions
{
    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    private DateMentions(string passage)
    {
        var anchor = Anchor().Match(passage);
        var text = anchor.Success ? passage[..anchor.Index] : passage;
        Weekdays = [.. Weekday().Matches(text).Select(match => Enum.Parse<DayOfWeek>(match.Value))];
        Years = [.. Year().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];
        Days = [.. DayMonth().Matches(text).Concat(MonthDay().Matches(text)).SelectMany(DaysIn)];
        var rest = MonthDay().Replace(DayMonth().Replace(text, " "), " ");
        Months = [.. Month().Matches(rest).Where(IsMonth).Select(match => MonthOf(match.Groups["month"].Value))];
        IsAdjacentDay = AdjacentDay().IsMatch(text);
    }

    public IReadOnlyList<DayOfWeek> Weekdays { get; }

    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<(int Month, int Day)> Days { get; }

    /// <summary>Months named without a day.</summary>
    public IReadOnlyList<int> Months { get; }

    /// <summary>Whether it says yesterday, today or tomorrow.</summary>
    public bool IsAdjacentDay { get; }

    /// <summary>Whether it dates by weekday or the like alone, so that only the day of writing gives week and year.</summary>
    public bool IsRelative => (Weekdays.Count > 0 || IsAdjacentDay) && Years.Count + Days.Count + Months.Count == 0;

    public static DateMentions In(string passage) => new(passage);

    /// <summary>What the passage names that the date cannot be: of each sort of mention, one that fits is enough.</summary>
    /// <returns>The mentions in words, or null when nothing contradicts.</returns>
    public string? Contradiction(Edtf date)
    {
        if (date.IsApproximate || date.Earliest is not { } first || date.Latest is not { } last)
        {
            return null;
        }

        string[] misfits =
        [
            .. Years.Any(year => date.Overlaps(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))) ? [] : Years.Select(year => year.ToString(CultureInfo.InvariantCulture)),
            .. FitsDayOrMonth(date, first, last) ? [] : Days.Select(day => $"{day.Day} {MonthNames[day.Month - 1]}").Concat(Months.Select(month => MonthNames[month - 1])),
            .. FitsWeekday(date, first, last) ? [] : Weekdays.Select(weekday => weekday.ToString()),
        ];
        return misfits.Length == 0 ? null : string.Join(", ", misfits);
    }

    private bool FitsDayOrMonth(Edtf date, DateOnly first, DateOnly last) =>
        Enumerable.Range(first.Year, Math.Min(last.Year - first.Year, 100) + 1).Any(year =>
            Days.Any(day => day.Day <= DateTime.DaysInMonth(year, day.Month) && new DateOnly(year, day.Month, day.Day) is var on && date.Overlaps(on, on))
            || Months.Any(month => date.Overlaps(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)))));

    private bool FitsWeekday(Edtf date, DateOnly first, DateOnly last)
    {
        var span = last.DayNumber - first.DayNumber;
        return span >= 6 || Enumerable.Range(0, span + 1).Select(first.AddDays).Any(day => Weekdays.Contains(day.DayOfWeek) && date.Overlaps(day, day));
    }

    private static IEnumerable<(int Month, int Day)> DaysIn(Match match)
    {
        var days = new[] { match.Groups["day"], match.Groups["last"] }.Where(group => group.Success).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture));
        return days.Where(day => day is >= 1 and <= 31).Select(day => (MonthOf(match.Groups["month"].Value), day));
    }

    // "May" and "March" are also words
    private static bool IsMonth(Match match) => match.Groups["month"].Value is not ("May" or "March" or "Mar") || match.Groups["gate"].Success || match.Groups["year"].Success;

    private static int MonthOf(string name) => Array.FindIndex(MonthNames, month => month.StartsWith(name[..3], StringComparison.Ordinal)) + 1;

    private const string Names =
        "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";

    [GeneratedRegex(@"\b(?:after|ahead|anniversary|before|following|marking|prior|since|until)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:yesterday|today|tonight|tomorrow)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AdjacentDay();

    // the borders of 1967 are a place
    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b(?![\s-]+(?:border|line))")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:\s*[-–]\s*(?<last>[0-9]{1,2})(?:st|nd|rd|th)?)?\s+(?:of\s+)?" + Names + @"\b")]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b" + Names + @"\b\.?\s+(?:the\s+)?(?<day>[0-9]{1,2})(?![0-9])(?:st|nd|rd|th)?(?:\s*[-–]\s*(?<last>[0-9]{1,2})(?![0-9]))?")]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"(?<gate>\b(?:[Ii]n|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Tt]his|[Nn]ext|[Bb]y)[\s-]+)?\b" + Names + @"\b(?<year>,?\s+[0-9]{4})?")]
    private static partial Regex Month();
}
