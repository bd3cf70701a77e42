using System.Globalization;

namespace ReconTracker.Domain.Values;

/// <summary>A single date being named, without the parts that the next date repeats.</summary>
internal sealed class DateName
{
    private readonly DateLanguage language;
    private readonly EdtfDate date;
    private readonly bool isShort;
    private readonly bool hasYear;
    private readonly bool hasMonth;

    private DateName(DateLanguage language, EdtfDate date, bool isShort, bool hasYear, bool hasMonth)
    {
        (this.language, this.date, this.isShort) = (language, date, isShort);
        (this.hasYear, this.hasMonth) = (hasYear, hasMonth);
    }

    /// <summary>Names for dates that are said in one breath.</summary>
    public static Queue<DateName> All(DateLanguage language, IReadOnlyList<EdtfDate> dates, bool isShort)
    {
        var yearIsGiven = isShort && dates.All(date => IsWithinYear(date) && date.Year.First == dates[0].Year.First);
        return new(dates.Select((date, index) =>
        {
            var next = index + 1 < dates.Count ? dates[index + 1] : null;
            var repeatsYear = next is not null && IsWithinYear(date) && IsWithinYear(next) && date.Year.First == next.Year.First;
            var repeatsMonth = repeatsYear && date.Day is not null && next!.Day is not null && date.Month!.Number == next.Month!.Number;
            return new DateName(language, date, isShort, hasYear: !yearIsGiven && !repeatsYear, hasMonth: !repeatsMonth);
        }));
    }

    public string SayOnWeekday()
    {
        var isDay = date is { Day: not null, IsExact: true } && (date.Qualifier & EdtfQualifier.Approximate) == 0;
        return isDay && date.First?.ToDateOnly() is { } day
            ? Qualified(DateCase.Nominative, _ => DatePhrase.Fill(language.OnWeekday, language.Weekdays[(int)day.DayOfWeek], Bare(DateCase.Nominative)))
            : Say(DateCase.Nominative);
    }

    public string Say(DateCase wanted) => Qualified(wanted, Bare);

    private static bool IsWithinYear(EdtfDate date) => date.IsExact && (date.Month is not null || date.SubYearPart is not null);

    private string Qualified(DateCase wanted, Func<DateCase, string> bare) => (date.IsQualifiedAsWhole, date.Qualifier) switch
    {
        (_, EdtfQualifier.None) => bare(wanted),
        (false, _) => DatePhrase.Fill(language.WithRemark, bare(wanted), Remark()),
        (_, EdtfQualifier.Approximate) => DatePhrase.Fill(language.About, bare(DateCase.Genitive)),
        (_, EdtfQualifier.Uncertain) => DatePhrase.Fill(language.Possibly, bare(wanted)),
        _ => DatePhrase.Fill(language.PossiblyAbout, bare(DateCase.Genitive)),
    };

    private string Remark()
    {
        (EdtfQualifier Qualifier, string Part)[] parts =
        [
            (date.YearQualifier, language.PartYear),
            (date.MonthQualifier, date.SubYearPart is null ? language.PartMonth : language.PartSeason),
            (date.DayQualifier, language.PartDay),
        ];
        return parts.Where(part => part.Qualifier != EdtfQualifier.None)
            .GroupBy(part => part.Qualifier, part => part.Part)
            .Select(group => DatePhrase.Fill(RemarkOn(group.Key), group.Aggregate(Listed)))
            .Aggregate(Listed);
    }

    private string RemarkOn(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.Approximate => language.ApproximateParts,
        EdtfQualifier.Uncertain => language.UncertainParts,
        _ => language.DoubtfulParts,
    };

    private string Listed(string list, string next) => DatePhrase.Fill(language.Comma, list, next);

    private string Bare(DateCase wanted)
    {
        if (date.IsUndated)
        {
            return language.Undated;
        }

        if (date.Month is { Number: null, IsUnspecified: false } || date.Day is { Number: null, IsUnspecified: false })
        {
            return Bounds(wanted);
        }

        return date switch
        {
            { SubYearPart.Number: { } part } => OfYear(language.YearParts[part - SubYear.First].In(wanted), part > 32 ? language.PartOfYear : language.OfYear),
            { Month: null } => YearAlone(wanted),
            { Month.IsUnspecified: true, Day.Number: { } } => Bounds(wanted),
            { Month.IsUnspecified: true } => DatePhrase.Fill((date.Day is null ? language.SomeMonthOf : language.SomeDayOf).In(wanted), YearAsFrame(DateCase.Genitive)),
            { Day: null } => OfYear(Month(wanted)),
            { Day.IsUnspecified: true } => DatePhrase.Fill(language.SomeDayOf.In(wanted), OfYear(Month(DateCase.Genitive))),
            _ => OfYear(DayAndMonth()),
        };
    }

    /// <summary>For digits unspecified in odd places: the first and the last day it may be.</summary>
    private string Bounds(DateCase wanted) => date.First is { } first && date.Last is { } last && first != last
        ? new DatePhrase(language, Edtf.BetweenDays(first, last), isShort).Say()
        : new DateName(language, Edtf.Day(date.First!.Value), isShort, hasYear, hasMonth).Say(wanted);

    private string Month(DateCase wanted) => (isShort ? language.ShortMonths : language.Months)[date.Month!.Number!.Value - 1].In(wanted);

    private string DayAndMonth()
    {
        var day = date.Day!.Number!.Value.ToString(CultureInfo.InvariantCulture);
        var months = isShort ? language.ShortMonthsOfDay : language.MonthsOfDay;
        return hasMonth ? DatePhrase.Fill(language.DayOfMonth, day, months[date.Month!.Number!.Value - 1]) : day;
    }

    private string OfYear(string part, string? pattern = null)
    {
        if (!date.Year.IsExact)
        {
            return DatePhrase.Fill(language.InYears, part, YearAsFrame(DateCase.Nominative));
        }

        return hasYear ? DatePhrase.Fill(pattern ?? language.OfYear, part, Year(date.Year.First, DateCase.Genitive)) : part;
    }

    private string YearAlone(DateCase wanted) => date.Year switch
    {
        { Estimate: { } estimate, IsExact: false } => DatePhrase.Fill(
            language.WithRemark, DatePhrase.Fill(language.About, Year(estimate, DateCase.Genitive)), YearSpan(language.OneOfYears, DateCase.Nominative)),
        { IsExact: false, Precision: not EdtfPrecision.Decade } => YearSpan(language.OneOfYears, wanted),
        _ => YearAsFrame(wanted),
    };

    private string YearAsFrame(DateCase wanted) => date.Year switch
    {
        { IsExact: true } year => Year(year.First, wanted),
        { IsUnspecified: true } => language.UnknownYear.In(wanted),
        { Precision: EdtfPrecision.Decade, First: >= 0 } year => DatePhrase.Fill(language.Decade.In(wanted), Digits(year.First)),
        _ => YearSpan(language.Years, wanted),
    };

    private string YearSpan(DateForms pattern, DateCase wanted) =>
        DatePhrase.Fill(pattern.In(wanted), NumberOf(date.Year.First), NumberOf(date.Year.Last));

    private string NumberOf(long year) => year > 0 ? Digits(year) : Year(year, DateCase.Genitive);

    private string Year(long year, DateCase wanted) =>
        year > 0 ? DatePhrase.Fill(language.Year.In(wanted), Digits(year)) : DatePhrase.Fill(language.YearBeforeChrist.In(wanted), Digits(1 - year));

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
