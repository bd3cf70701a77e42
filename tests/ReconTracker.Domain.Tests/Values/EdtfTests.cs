using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Values;

public class EdtfTests
{
    public static TheoryData<string> Examples => [.. EdtfExamples.All];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Edtf_ExampleOfTheStandard_RoundTrips(string text)
    {
        Edtf.Parse(text).ToString().ShouldBe(text);
        Edtf.TryParse(text, out var value, out var problem).ShouldBeTrue(problem);
        value.ShouldBe(Edtf.Parse(text));
        value.GetHashCode().ShouldBe(Edtf.Parse(text).GetHashCode());
    }

    [Theory]
    [InlineData("2011-05-23", "2011-05-23", "2011-05-23", EdtfPrecision.Day)]
    [InlineData("2011-05-23T12:30:00Z", "2011-05-23", "2011-05-23", EdtfPrecision.Time)]
    [InlineData("2012-02", "2012-02-01", "2012-02-29", EdtfPrecision.Month)]
    [InlineData("2000-02", "2000-02-01", "2000-02-29", EdtfPrecision.Month)]
    [InlineData("1900-02", "1900-02-01", "1900-02-28", EdtfPrecision.Month)]
    [InlineData("2011", "2011-01-01", "2011-12-31", EdtfPrecision.Year)]
    [InlineData("2019-07-17~", "2019-07-17", "2019-07-17", EdtfPrecision.Day)]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", EdtfPrecision.Month)]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", EdtfPrecision.Year)]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31", EdtfPrecision.Year)]
    [InlineData("1985-04-3X", "1985-04-30", "1985-04-30", EdtfPrecision.Month)]
    [InlineData("201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", EdtfPrecision.Century)]
    [InlineData("1XXX-XX", "1000-01-01", "1999-12-31", EdtfPrecision.Millennium)]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25", EdtfPrecision.Decade)]
    [InlineData("190X-02-29", "1904-02-29", "1908-02-29", EdtfPrecision.Decade)]
    [InlineData("1950S2", "1900-01-01", "1999-12-31", EdtfPrecision.Century)]
    [InlineData("XXXX", null, "9999-12-31", EdtfPrecision.Unknown)]
    [InlineData("0000", null, null, EdtfPrecision.Year)]
    [InlineData("-1985", null, null, EdtfPrecision.Year)]
    [InlineData("Y170000002", null, null, EdtfPrecision.Year)]
    [InlineData("Y171010000S3", null, null, EdtfPrecision.Millennium)]
    [InlineData("2001-21", "2001-03-01", "2001-05-31", EdtfPrecision.Season)]
    [InlineData("2011-24", "2011-12-01", "2012-02-29", EdtfPrecision.Season)]
    [InlineData("2011-28", "2011-12-01", "2012-02-29", EdtfPrecision.Season)]
    [InlineData("2011-29", "2011-09-01", "2011-11-30", EdtfPrecision.Season)]
    [InlineData("2011-30", "2011-12-01", "2012-02-29", EdtfPrecision.Season)]
    [InlineData("2011-31", "2011-03-01", "2011-05-31", EdtfPrecision.Season)]
    [InlineData("2001-34", "2001-04-01", "2001-06-30", EdtfPrecision.Quarter)]
    [InlineData("2001-39", "2001-09-01", "2001-12-31", EdtfPrecision.ThirdOfYear)]
    [InlineData("2001-41", "2001-07-01", "2001-12-31", EdtfPrecision.HalfYear)]
    [InlineData("2017-01-15/2017-01-17", "2017-01-15", "2017-01-17", EdtfPrecision.Interval)]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", EdtfPrecision.Interval)]
    [InlineData("2024-02-29/[2024-03-01,2024-03-02]", "2024-02-29", "2024-03-02", EdtfPrecision.Interval)]
    [InlineData("2020-03-12/..", "2020-03-12", null, EdtfPrecision.Interval)]
    [InlineData("/1985", null, "1985-12-31", EdtfPrecision.Interval)]
    [InlineData("[1670..1672,1667]", "1667-01-01", "1672-12-31", EdtfPrecision.OneOf)]
    [InlineData("[..1760-12-03]", null, "1760-12-03", EdtfPrecision.OneOf)]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31", EdtfPrecision.AllOf)]
    public void Edtf_Valid_HasBoundsAndPrecision(string text, string? earliest, string? latest, EdtfPrecision precision)
    {
        var date = Edtf.Parse(text);

        date.Earliest.ShouldBe(earliest is null ? null : DateOnly.Parse(earliest, null));
        date.Latest.ShouldBe(latest is null ? null : DateOnly.Parse(latest, null));
        date.Precision.ShouldBe(precision);
    }

    [Theory]
    [InlineData("1984?", true, false)]
    [InlineData("1984~", false, true)]
    [InlineData("1984%", true, true)]
    [InlineData("1984", false, false)]
    [InlineData("2004-06~-11", false, true)]
    [InlineData("?2004-06-~11", true, true)]
    [InlineData("1984/2004-06~", false, true)]
    [InlineData("[1984,1985?]", true, false)]
    public void Edtf_Qualified_SaysSo(string text, bool isUncertain, bool isApproximate)
    {
        var date = Edtf.Parse(text);

        (date.IsUncertain, date.IsApproximate).ShouldBe((isUncertain, isApproximate));
    }

    [Theory]
    [InlineData("2004-06-11%", 3, 3, 3)]
    [InlineData("2004-06~-11", 2, 2, 0)]
    [InlineData("2004?-06-11", 1, 0, 0)]
    [InlineData("?2004-06-~11", 1, 0, 2)]
    [InlineData("2004-%06-11", 0, 3, 0)]
    [InlineData("?2004-06-11~", 3, 2, 2)]
    public void Edtf_QualifiedInParts_QualifiesThoseParts(string text, int year, int month, int day)
    {
        var date = (EdtfDate)Edtf.Parse(text).Shape;

        ((int)date.YearQualifier, (int)date.MonthQualifier, (int)date.DayQualifier).ShouldBe((year, month, day));
    }

    [Theory]
    [InlineData("1985/..", "OpenEnd")]
    [InlineData("../1985", "OpenStart")]
    [InlineData("1985/", "UnknownEnd")]
    [InlineData("/1985", "UnknownStart")]
    [InlineData("[..1984]", "OpenStart")]
    [InlineData("[1760-12..]", "OpenEnd")]
    [InlineData("1985", "")]
    [InlineData("1985/1986", "")]
    public void Edtf_Ends_AreOpenOrUnknown(string text, string expected)
    {
        var date = Edtf.Parse(text);

        string.Concat(
            date.HasOpenStart ? "OpenStart" : "",
            date.HasOpenEnd ? "OpenEnd" : "",
            date.HasUnknownStart ? "UnknownStart" : "",
            date.HasUnknownEnd ? "UnknownEnd" : "").ShouldBe(expected);
    }

    [Fact]
    public void Edtf_Sorted_GoesByFirstThenLastThenText()
    {
        string[] expected = ["../1985", "Y-170000002", "-1985", "2011-05-23", "2011-05-23?", "2011-05-23/2011-05-25", "2011-05-23/..", "2011-06", "2011-06~", "Y170000002"];

        expected.Reverse().Select(Edtf.Parse).Order().Select(date => date.ToString()).ShouldBe(expected);
        Edtf.Parse("2011").CompareTo(null).ShouldBePositive();
        Edtf.Parse("2011/..").CompareTo(Edtf.Parse("2011/2012")).ShouldBePositive();
        Edtf.Parse("2011/2012").CompareTo(Edtf.Parse("2011/..")).ShouldBeNegative();
    }

    [Theory]
    [InlineData("2011-05", "2011-05-31", "2011-06-30", true, false)]
    [InlineData("2011-05", "2011-05-01", "2011-05-31", true, true)]
    [InlineData("2011-05~", "2011-05-01", "2011-05-31", true, false)]
    [InlineData("2011-05", "2011-06-01", "2011-06-30", false, false)]
    [InlineData("[1667,1670]", "1668-01-01", "1669-12-31", false, false)]
    [InlineData("156X-12-25", "1562-01-01", "1562-12-24", false, false)]
    [InlineData("156X-12-25", "1562-01-01", "1562-12-25", true, false)]
    [InlineData("2011-24", "2012-02-01", "2012-02-01", true, false)]
    [InlineData("2020-03-12/..", "2030-01-01", "2030-01-01", true, false)]
    [InlineData("2020-03-12/", "2020-01-01", "2020-03-11", false, false)]
    [InlineData("../1985", "0001-01-01", "0001-01-01", true, false)]
    [InlineData("-0500", "0001-01-01", "9999-12-31", false, false)]
    [InlineData("XXXX-02-29", "9999-01-01", "9999-12-31", false, false)]
    [InlineData("2011-05", "2011-05-31", "2011-05-01", false, false)]
    public void Edtf_AgainstASpan_IsPossiblyAndSurelyWithin(string text, string from, string to, bool possibly, bool surely)
    {
        var (date, first, last) = (Edtf.Parse(text), DateOnly.Parse(from, null), DateOnly.Parse(to, null));

        (date.Overlaps(first, last), date.IsSurelyWithin(first, last)).ShouldBe((possibly, surely));
    }

    [Fact]
    public void Edtf_Equality_IsOfTheText()
    {
        (Edtf.Parse("2004?-06") == Edtf.Parse("2004?-06")).ShouldBeTrue();
        (Edtf.Parse("2004?-06") != Edtf.Parse("?2004-06")).ShouldBeTrue();
        Edtf.Parse("2011").Equals((object)"2011").ShouldBeFalse();
    }

    [Fact]
    public void Edtf_OfADay_IsThatDay() => Edtf.On(new DateOnly(2011, 5, 3)).ToString().ShouldBe("2011-05-03");

    [Theory]
    [InlineData("1985-04-12T23:20:30", null)]
    [InlineData("1985-04-12T23:20:30Z", "00:00:00")]
    [InlineData("1985-04-12T23:20:30-04", "-04:00:00")]
    [InlineData("1985-04-12T23:20:30+04:30", "04:30:00")]
    public void EdtfTime_Zone_IsAShift(string text, string? shift) =>
        ((EdtfDate)Edtf.Parse(text).Shape).Time!.Offset.ShouldBe(shift is null ? null : TimeSpan.Parse(shift, null));
}
