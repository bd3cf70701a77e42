using System.Globalization;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Values;

public class DateWordingTests
{
    [Theory]
    [InlineData("2011-05-23", "Monday 23 May 2011")]
    [InlineData("2011-05-23T12:30:00+04", "Monday 23 May 2011, 12:30 UTC+04")]
    [InlineData("2011-05-23T12:30:05", "Monday 23 May 2011, 12:30:05")]
    [InlineData("2011-05-23T12:30Z", "Monday 23 May 2011, 12:30 UTC")]
    [InlineData("2011-05-23?", "possibly Monday 23 May 2011")]
    [InlineData("2019-07-17~", "about 17 July 2019")]
    [InlineData("2019-07~", "about July 2019")]
    [InlineData("2019-07%", "about, and possibly, July 2019")]
    [InlineData("2011?", "possibly 2011")]
    [InlineData("2011", "2011")]
    [InlineData("-0099", "100 BC")]
    [InlineData("Y170000002", "170000002")]
    [InlineData("2011-21", "spring 2011")]
    [InlineData("2011-26~", "about northern summer 2011")]
    [InlineData("2011-33", "first quarter of 2011")]
    [InlineData("201X-21", "spring in the 2010s")]
    [InlineData("201X", "the 2010s")]
    [InlineData("20XX", "a year from 2000 to 2099")]
    [InlineData("1950S2", "about 1950 (a year from 1900 to 1999)")]
    [InlineData("XXXX", "undated")]
    [InlineData("XXXX-XX-XX", "undated")]
    [InlineData("1985-04-XX", "a day in April 1985")]
    [InlineData("1985-XX-XX", "a day in 1985")]
    [InlineData("2004-XX", "a month in 2004")]
    [InlineData("1XXX-XX", "a month in the years 1000 to 1999")]
    [InlineData("156X-12-25", "25 December in the 1560s")]
    [InlineData("XXXX-12-25", "25 December in a year not known")]
    [InlineData("1984-1X", "between 1 October and 31 December 1984")]
    [InlineData("1985-04-3X", "30 April 1985")]
    [InlineData("2004-06~-11", "11 June 2004 (approximate: year, month)")]
    [InlineData("?2004-06-~11", "11 June 2004 (uncertain: year, approximate: day)")]
    [InlineData("2017-01-15/2017-01-17", "15 to 17 January 2017")]
    [InlineData("2016-12-31/2017-01-02", "31 December 2016 to 2 January 2017")]
    [InlineData("2011-03/2011-05", "March to May 2011")]
    [InlineData("1964/2008", "1964 to 2008")]
    [InlineData("1984~/2004-06", "about 1984 to June 2004")]
    [InlineData("2024-02-29/[2024-03-01,2024-03-02]", "29 February to 1 or 2 March 2024")]
    [InlineData("2024-02-29/[2024-03-01..2024-03-02]", "29 February to 1 or 2 March 2024")]
    [InlineData("2020-03-12/..", "after 12 March 2020, no date set")]
    [InlineData("2020-03-12/", "from 12 March 2020, end not known")]
    [InlineData("../1985", "any time until 1985")]
    [InlineData("/1985", "until 1985, start not known")]
    [InlineData("[2021-01-15..2021-02-08]", "between 15 January and 8 February 2021")]
    [InlineData("[2024-03-01,2024-03-02]", "1 or 2 March 2024")]
    [InlineData("[2024-03-01..2024-03-02]", "1 or 2 March 2024")]
    [InlineData("[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672")]
    [InlineData("{1667,1668,1670..1672}", "1667, 1668 and 1670 to 1672")]
    [InlineData("[..1984]", "1984 or earlier")]
    [InlineData("[1760-12..]", "December 1760 or later")]
    public void DateWording_English_Says(string text, string expected) => Say("en-GB", text).ShouldBe(expected);

    [Theory]
    [InlineData("2011-05-23", "الاثنين 23 مايو 2011")]
    [InlineData("2019-07~", "نحو يوليو 2019")]
    [InlineData("2011%", "ربما نحو 2011")]
    [InlineData("2011-21", "ربيع 2011")]
    [InlineData("201X", "عقد 2010")]
    [InlineData("1985-04-XX", "أحد أيام أبريل 1985")]
    [InlineData("2017-01-15/2017-01-17", "من 15 إلى 17 يناير 2017")]
    [InlineData("2024-02-29/[2024-03-01,2024-03-02]", "من 29 فبراير إلى 1 أو 2 مارس 2024")]
    [InlineData("[2021-01-15..2021-02-08]", "بين 15 يناير و8 فبراير 2021")]
    [InlineData("2020-03-12/..", "بعد 12 مارس 2020، من دون تحديد موعد")]
    [InlineData("XXXX", "بلا تاريخ")]
    public void DateWording_Arabic_Says(string text, string expected) => Say("ar-SA", text).ShouldBe(expected);

    [Theory]
    [InlineData("2011-05-23", "понедельник, 23 мая 2011 года")]
    [InlineData("2019-07", "июль 2019 года")]
    [InlineData("2019-07~", "около июля 2019 года")]
    [InlineData("2011%", "возможно, около 2011 года")]
    [InlineData("2011", "2011 год")]
    [InlineData("2011-21", "весна 2011 года")]
    [InlineData("2011-33~", "около I квартала 2011 года")]
    [InlineData("201X", "2010-е годы")]
    [InlineData("201X~", "около 2010-х годов")]
    [InlineData("1985-04-XX", "один из дней апреля 1985 года")]
    [InlineData("156X-12-25", "25 декабря (1560-е годы)")]
    [InlineData("2017-01-15/2017-01-17", "с 15 по 17 января 2017 года")]
    [InlineData("2011-21/2012-24", "с весны 2011 года по зиму 2012 года")]
    [InlineData("2011-03/2011-05", "с марта по май 2011 года")]
    [InlineData("[2011-03..2011-05]", "между мартом и маем 2011 года")]
    [InlineData("2024-02-29/[2024-03-01,2024-03-02]", "с 29 февраля по 1 или 2 марта 2024 года")]
    [InlineData("[2021-01-15..2021-02-08]", "между 15 января и 8 февраля 2021 года")]
    [InlineData("2020-03-12/..", "после 12 марта 2020 года, дата не назначена")]
    [InlineData("XXXX", "без даты")]
    public void DateWording_Russian_Says(string text, string expected) => Say("ru", text).ShouldBe(expected);

    [Theory]
    [InlineData("en", "2011-05-23", "23 May")]
    [InlineData("en", "2011-05-23T12:30", "23 May")]
    [InlineData("en", "2019-07-17~", "about 17 Jul")]
    [InlineData("en", "2011", "2011")]
    [InlineData("en", "2011-21", "spring")]
    [InlineData("en", "2017-01-15/2017-01-17", "15 – 17 Jan")]
    [InlineData("en", "2016-12-31/2017-01-02", "31 Dec 2016 – 2 Jan 2017")]
    [InlineData("en", "2024-02-29/[2024-03-01,2024-03-02]", "29 Feb – 1 or 2 Mar")]
    [InlineData("en", "[2021-01-15..2021-02-08]", "between 15 Jan and 8 Feb")]
    [InlineData("en", "2020-03-12/..", "after 12 Mar")]
    [InlineData("en", "2020-03-12/", "from 12 Mar")]
    [InlineData("en", "XXXX", "undated")]
    [InlineData("ar", "2024-02-29/[2024-03-01,2024-03-02]", "29 فبراير – 1 أو 2 مارس")]
    [InlineData("ru", "2024-02-29/[2024-03-01,2024-03-02]", "29 февр. – 1 или 2 марта")]
    [InlineData("fr", "2011-05-23", "23 May")]
    public void DateWording_Short_LeavesTheYearToTheList(string language, string text, string expected) =>
        DateWording.For(CultureInfo.GetCultureInfo(language)).SayShort(Edtf.Parse(text)).ShouldBe(expected);

    [Theory]
    [InlineData("2020-03-12/..", DateBasis.Open, "after 12 March 2020, no date set")]
    [InlineData("2020-03-12/..", DateBasis.Stated, "from 12 March 2020 on")]
    [InlineData("XXXX", DateBasis.Open, "no date set")]
    [InlineData("XXXX", DateBasis.Stated, "undated")]
    [InlineData("2011-05-23", DateBasis.Stated, "Monday 23 May 2011")]
    public void DateWording_WithBasis_TellsOpenFromOngoing(string text, DateBasis basis, string expected)
    {
        var date = new FuzzyDate { Edtf = Edtf.Parse(text), Basis = basis, Certainty = DateCertainty.High };

        DateWording.For(CultureInfo.GetCultureInfo("en")).Say(date).ShouldBe(expected);
    }

    private static string Say(string language, string text) => DateWording.For(CultureInfo.GetCultureInfo(language)).Say(Edtf.Parse(text));
}
