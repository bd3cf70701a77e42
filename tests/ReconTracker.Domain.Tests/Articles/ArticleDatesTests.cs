using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Articles;

/// <summary>Dates as articles print them, the day of publication being Wednesday 10 March 2021.</summary>
public class ArticleDatesTests
{
    [Theory]
    [InlineData("signed on 4 May 2011 in secret", "4 May 2011 = 2011-05-04")]
    [InlineData("signed on the 4th of May, 2011", "4th of May, 2011 = 2011-05-04")]
    [InlineData("signed on May 4, 2011.", "May 4, 2011 = 2011-05-04")]
    [InlineData("signed on Wednesday, May 4, 2011", "Wednesday, May 4, 2011 = 2011-05-04")]
    [InlineData("DOHA, March 2. /Ours/.", "March 2 = 2021-03-02")]
    [InlineData("held from 15 to 17 January 2017", "15 to 17 January 2017 = 2017-01-15/2017-01-17")]
    [InlineData("held on 8-9 February", "8-9 February = 2021-02-08/2021-02-09")]
    [InlineData("held on 8 and 9 February", "8 and 9 February = 2021-02-08/2021-02-09")]
    [InlineData("held on 8 and 12 February", "8 and 12 February = {2021-02-08,2021-02-12}")]
    [InlineData("from 26 February to 2 March it rained", "26 February to 2 March = 2021-02-26/2021-03-02")]
    [InlineData("between December 29 and January 1-2 they slept", "December 29 and January 1-2 = 2020-12-29/2021-01-02?")]
    [InlineData("on 7 October and 9 October", "7 October = 2020-10-07; 9 October = 2020-10-09")]
    [InlineData("in January 2020", "January 2020 = 2020-01")]
    [InlineData("during his December visit in May", "December = 2020-12; May = 2021-05")]
    [InlineData("in February last year", "February last year = 2020-02")]
    [InlineData("last April", "last April = 2020-04")]
    [InlineData("in the autumn of 2017 and spring 2014", "autumn of 2017 = 2017-23; spring 2014 = 2014-21")]
    [InlineData("in 2019 and 2017, after the 2006 vote", "2019 = 2019; 2017 = 2017; 2006 = 2006")]
    [InlineData("in 2006–2007", "2006–2007 = 2006/2007")]
    [InlineData("on 2020-03-12, then 12.03.2020 and 13/3/2020", "2020-03-12 = 2020-03-12; 12.03.2020 = 2020-03-12; 13/3/2020 = 2020-03-13")]
    [InlineData("On Monday they met", "Monday = 2021-03-08")]
    [InlineData("on Wednesday evening", "Wednesday evening = 2021-03-10")]
    [InlineData("last Wednesday", "last Wednesday = 2021-03-03")]
    [InlineData("next Monday", "next Monday = 2021-03-15")]
    [InlineData("the talks will open on Friday", "Friday = 2021-03-12")]
    [InlineData("it will help, she said on Tuesday", "Tuesday = 2021-03-09")]
    [InlineData("yesterday and the day before yesterday, today, tomorrow", "yesterday = 2021-03-09; the day before yesterday = 2021-03-08; today = 2021-03-10; tomorrow = 2021-03-11")]
    [InlineData("last week, this month and next year", "last week = 2021-03-01?/2021-03-07?; this month = 2021-03?; next year = 2022")]
    [InlineData("two days ago; three weeks ago", "two days ago = 2021-03-08; three weeks ago = 2021-02-17~")]
    public void English_IsRead(string text, string expected) => Desk.Say(Desk.Read(text), SuggestionKind.Date).ShouldBe(expected);

    [Theory]
    [InlineData("подписано 4 мая 2011 года", "4 мая 2011 года = 2011-05-04")]
    [InlineData("с 29 декабря по 1 января", "29 декабря по 1 января = 2020-12-29/2021-01-01")]
    [InlineData("с 15 по 17 января 2017 г. шли переговоры", "15 по 17 января 2017 г = 2017-01-15/2017-01-17")]
    [InlineData("8 и 9 февраля", "8 и 9 февраля = 2021-02-08/2021-02-09")]
    [InlineData("в марте 2020 года и осенью 2017 года", "марте 2020 года = 2020-03; осенью 2017 года = 2017-23")]
    [InlineData("в январе и в феврале прошлого года", "январе = 2021-01; феврале прошлого года = 2020-02")]
    [InlineData("в 2007 году", "2007 году = 2007")]
    [InlineData("в понедельник и в среду", "понедельник = 2021-03-08; среду = 2021-03-10")]
    [InlineData("переговоры пройдут в пятницу", "пятницу = 2021-03-12")]
    [InlineData("вчера, на прошлой неделе, два дня назад", "вчера = 2021-03-09; прошлой неделе = 2021-03-01?/2021-03-07?; два дня назад = 2021-03-08")]
    [InlineData("12-го марта", "12-го марта = 2021-03-12")]
    public void Russian_IsRead(string text, string expected) => Desk.Say(Desk.Read(text, language: "ru"), SuggestionKind.Date).ShouldBe(expected);

    [Theory]
    [InlineData("وقع في 4 مايو 2011", "4 مايو 2011 = 2011-05-04")]
    [InlineData("وقع في ٤ أيار/مايو ٢٠١١", "٤ أيار/مايو ٢٠١١ = 2011-05-04")]
    [InlineData("من 15 إلى 17 كانون الثاني 2017", "15 إلى 17 كانون الثاني 2017 = 2017-01-15/2017-01-17")]
    [InlineData("يومي 8 و9 شباط", "8 و9 شباط = 2021-02-08/2021-02-09")]
    [InlineData("في مارس من عام 2020", "مارس من عام 2020 = 2020-03")]
    [InlineData("في فبراير الماضي", "فبراير الماضي = 2021-02")]
    [InlineData("منذ عام 2007", "2007 = 2007")]
    [InlineData("يوم الاثنين", "يوم الاثنين = 2021-03-08")]
    [InlineData("الاثنين الماضي ثم الخميس المقبل", "الاثنين الماضي = 2021-03-08; الخميس المقبل = 2021-03-11")]
    [InlineData("أمس وفي الأسبوع الماضي", "أمس = 2021-03-09; الأسبوع الماضي = 2021-03-01?/2021-03-07?")]
    [InlineData("قبل 3 أيام", "قبل 3 أيام = 2021-03-07")]
    public void Arabic_IsRead(string text, string expected) => Desk.Say(Desk.Read(text, language: "ar"), SuggestionKind.Date).ShouldBe(expected);

    [Theory]
    [InlineData("They may march on, 12 men and 2 mars")]
    [InlineData("within the 1967 borders and the lines of 1967")]
    [InlineData("resolution 194, and 2011 votes")]
    [InlineData("on 30 February 2019 nothing happened")]
    [InlineData("on 3/4/2020 or 4/3/2020")]
    [InlineData("version 1.12.3.2020")]
    [InlineData("Black Friday, Good Friday; on Russia Today")]
    [InlineData("в этой среде")]
    [InlineData("صلاة الجمعة في اليوم التالي لدى الأحد")]
    public void Words_ThatAreNoDate_AreLeftAlone(string text) => Desk.Read(text).ShouldNotContain(suggestion => suggestion.Kind == SuggestionKind.Date);

    [Theory]
    [InlineData("en-US", "2020-03-04")]
    [InlineData("en-GB", "2020-04-03")]
    [InlineData("ru", "2020-04-03")]
    public void DayAndMonthInDigits_AreOrderedByTheLanguage(string language, string edtf) =>
        Desk.Read("on 3/4/2020", language: language).ShouldHaveSingleItem().Date!.Edtf.ToString().ShouldBe(edtf);

    [Fact]
    public void Date_CarriesItsWordsAndGrounds()
    {
        var found = Desk.Read("On Monday evening; on 4 May 2011; on 7 October; on 2 March").Select(suggestion => (suggestion.Date!.Words, suggestion.Date.Basis, suggestion.Date.Certainty, suggestion.Reason));

        found.ShouldBe(
        [
            ("Monday evening", DateBasis.RelativeResolved, DateCertainty.Medium, SuggestionReason.WeekdayBefore),
            ("4 May 2011", DateBasis.Stated, DateCertainty.Medium, SuggestionReason.FullDate),
            ("7 October", DateBasis.RelativeResolved, DateCertainty.Low, SuggestionReason.NearestToPublication),
            ("2 March", DateBasis.RelativeResolved, DateCertainty.Medium, SuggestionReason.MonthAndDayOfPublicationYear),
        ]);
    }

    [Fact]
    public void Publication_NotKnown_LeavesWhatStandsByItself()
    {
        var found = Desk.Read("On Monday, on 4 May 2011, on 7 October, yesterday, in 2017, in April", published: "");

        Desk.Say(found).ShouldBe("4 May 2011 = 2011-05-04; 7 October = XXXX-10-07; 2017 = 2017");
        found[1].Reason.ShouldBe(SuggestionReason.YearNotKnown);
    }

    [Theory]
    [InlineData("0001-01-01", "last Monday, yesterday, last week, last month, last year, on 31 December, in December")]
    [InlineData("9999-12-31", "next Monday, tomorrow, next week, next month, next year, on 1 January, in January")]
    public void Publication_AtTheEndOfTheCalendar_IsNoFault(string published, string text) => Should.NotThrow(() => Desk.Read(text, published));
}
