using System.Text.RegularExpressions;

namespace ReconTracker.Domain.Values;

/// <content>Russian, with its cases.</content>
internal static partial class DateLanguages
{
    private static readonly DateForms[] RussianMonths =
    [
        new("январь", "января", "январём"), new("февраль", "февраля", "февралём"), new("март", "марта", "мартом"),
        new("апрель", "апреля", "апрелем"), new("май", "мая", "маем"), new("июнь", "июня", "июнем"),
        new("июль", "июля", "июлем"), new("август", "августа", "августом"), new("сентябрь", "сентября", "сентябрём"),
        new("октябрь", "октября", "октябрём"), new("ноябрь", "ноября", "ноябрём"), new("декабрь", "декабря", "декабрём"),
    ];

    private static readonly DateForms[] RussianSeasons =
    [
        new("весна", "весны", "весной", "весну"), new("лето", "лета", "летом"),
        new("осень", "осени", "осенью"), new("зима", "зимы", "зимой", "зиму"),
    ];

    public static DateLanguage Russian { get; } = new()
    {
        Months = RussianMonths,
        MonthsOfDay = [.. RussianMonths.Select(month => month.Genitive)],
        ShortMonths = RussianMonths,
        ShortMonthsOfDay = ["янв.", "февр.", "марта", "апр.", "мая", "июня", "июля", "авг.", "сент.", "окт.", "нояб.", "дек."],
        Weekdays = ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"],
        YearParts =
        [
            .. RussianSeasons,
            .. RussianSeasons.Select(season => Of(season, " Северного полушария")),
            .. RussianSeasons.Select(season => Of(season, " Южного полушария")),
            .. new[] { "I", "II", "III", "IV" }.Select(number => new DateForms($"{number} квартал", $"{number} квартала", $"{number} кварталом")),
            new("первая треть", "первой трети", "первой третью", "первую треть"),
            new("вторая треть", "второй трети", "второй третью", "вторую треть"),
            new("последняя треть", "последней трети", "последней третью", "последнюю треть"),
            new("первая половина", "первой половины", "первой половиной", "первую половину"),
            new("вторая половина", "второй половины", "второй половиной", "вторую половину"),
        ],
        OnWeekday = "{0}, {1}",
        DayOfMonth = "{0} {1}",
        OfYear = "{0} {1}",
        PartOfYear = "{0} {1}",
        Year = new("{0} год", "{0} года", "{0} годом"),
        YearBeforeChrist = new("{0} год до н. э.", "{0} года до н. э.", "{0} годом до н. э."),
        Decade = new("{0}-е годы", "{0}-х годов", "{0}-ми годами"),
        Years = new("{0}–{1} годы", "{0}–{1} годов", "{0}–{1} годами"),
        OneOfYears = new("один из {0}–{1} годов", "одного из {0}–{1} годов", "одним из {0}–{1} годов"),
        UnknownYear = new("неизвестный год", "неизвестного года", "неизвестным годом"),
        InYears = "{0} ({1})",
        SomeDayOf = new("один из дней {0}", "одного из дней {0}", "одним из дней {0}"),
        SomeMonthOf = new("один из месяцев {0}", "одного из месяцев {0}", "одним из месяцев {0}"),
        About = "около {0}",
        Possibly = "{0} (предположительно)",
        PossiblyAbout = "около {0} (предположительно)",
        WithRemark = "{0} ({1})",
        ApproximateParts = "приблизительно: {0}",
        UncertainParts = "под вопросом: {0}",
        DoubtfulParts = "приблизительно и под вопросом: {0}",
        PartYear = "год",
        PartMonth = "месяц",
        PartSeason = "часть года",
        PartDay = "день",
        FromTo = "с {0} по {1}",
        ShortFromTo = "{0} – {1}",
        AfterNoDateSet = "после {0}, дата не назначена",
        After = "после {0}",
        Onward = "начиная с {0}",
        FromEndUnknown = "с {0}, окончание неизвестно",
        From = "с {0}",
        UntilStartOpen = "в любое время до {0} включительно",
        UntilStartUnknown = "до {0} включительно, начало неизвестно",
        Until = "до {0} включительно",
        OrLater = "{0} или позже",
        OrEarlier = "{0} или раньше",
        Between = "между {0} и {1}",
        Comma = "{0}, {1}",
        Or = "{0} или {1}",
        And = "{0} и {1}",
        WithTime = "{0}, {1}",
        Undated = "без даты",
        NoDateSet = "дата не назначена",
        Euphony = text => WithBeforeCluster().Replace(text, "$1со "),
    };

    // "с" becomes "со" before a second consonant: со 2 марта, со II квартала, со второй половины
    [GeneratedRegex(@"(^|\s)с (?=2 |II |втор)", RegexOptions.CultureInvariant)]
    private static partial Regex WithBeforeCluster();

    private static DateForms Of(DateForms season, string hemisphere) => new(
        season.Nominative + hemisphere, season.Genitive + hemisphere, season.Instrumental + hemisphere, season.In(DateCase.Accusative) + hemisphere);
}
