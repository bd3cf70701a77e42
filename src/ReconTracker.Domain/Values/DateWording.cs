using System.Globalization;

namespace ReconTracker.Domain.Values;

/// <summary>Says dates to people: "between 15 January and 8 February 2021". English, Arabic and Russian; other languages get English.</summary>
public sealed class DateWording
{
    private static readonly DateWording English = new(DateLanguages.English);
    private static readonly DateWording Arabic = new(DateLanguages.Arabic);
    private static readonly DateWording Russian = new(DateLanguages.Russian);

    private readonly DateLanguage language;

    private DateWording(DateLanguage language) => this.language = language;

    /// <summary>The wording of a reader's language.</summary>
    /// <param name="uiCulture">The language of the page; its region and calendar do not matter.</param>
    /// <returns>The wording.</returns>
    public static DateWording For(CultureInfo uiCulture)
    {
        ArgumentNullException.ThrowIfNull(uiCulture);
        return uiCulture.TwoLetterISOLanguageName switch
        {
            "ar" => Arabic,
            "ru" => Russian,
            _ => English,
        };
    }

    /// <summary>The whole date: "Monday 23 May 2011". An open end is taken as a date that is not set yet.</summary>
    /// <param name="date">A date.</param>
    /// <returns>The wording.</returns>
    public string Say(Edtf date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Words(date, isShort: false);
    }

    /// <summary>The whole date in the light of its basis: an open end that a source states runs on; with an open basis, no date is set.</summary>
    /// <param name="date">A date with its grounds.</param>
    /// <returns>The wording.</returns>
    public string Say(FuzzyDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date switch
        {
            { Basis: DateBasis.Open, Edtf.IsUndated: true } => language.NoDateSet,
            { Basis: DateBasis.Open or DateBasis.Inferred } => Say(date.Edtf),
            _ => Words(date.Edtf, isShort: false, runsOn: true),
        };
    }

    /// <summary>For a margin under the heading of its year: "29 Feb – 1 or 2 Mar". The year is left out unless the date needs it.</summary>
    /// <param name="date">A date.</param>
    /// <returns>The wording.</returns>
    public string SayShort(Edtf date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Words(date, isShort: true);
    }

    /// <summary>For a margin, in the light of its basis: an open end that a source states runs on.</summary>
    /// <param name="date">A date with its grounds.</param>
    /// <returns>The wording.</returns>
    public string SayShort(FuzzyDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.Basis is DateBasis.Open or DateBasis.Inferred ? SayShort(date.Edtf) : Words(date.Edtf, isShort: true, runsOn: true);
    }

    /// <summary>Fills a pattern that names the ends of a stretch of time, each in the case that its end asks for: Russian "с 2011 года по 2024 год". Weekdays are left out.</summary>
    /// <param name="pattern">With a place for each end that is given.</param>
    /// <param name="from">Its beginning; null for none.</param>
    /// <param name="to">Its end; null for none.</param>
    /// <returns>The wording.</returns>
    public string SayStretch(string pattern, Edtf? from, Edtf? to)
    {
        IEnumerable<string> ends = [.. End(from, DateCase.Genitive), .. End(to, DateCase.Accusative)];
        return language.Euphony(DatePhrase.Fill(pattern, [.. ends]));
    }

    private IEnumerable<string> End(Edtf? date, DateCase wanted) => date is null ? [] : [new DatePhrase(language, date.Shape, isShort: false).SayIn(wanted)];

    private string Words(Edtf date, bool isShort, bool runsOn = false) =>
        language.Euphony(new DatePhrase(language, date.Shape, isShort) { RunsOn = runsOn }.Say());
}
