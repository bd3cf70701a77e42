using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Values;

public class EdtfRefusalTests
{
    [Theory]
    [InlineData("2011-13-01", "Month 13 in '2011-13-01' at position 6: a month is 01 to 12.")]
    [InlineData("2011-00", "Month 00 in '2011-00' at position 6: a month is 01 to 12, a season or other part of a year 21 to 41.")]
    [InlineData("2011-42", "Month 42 in '2011-42' at position 6: a month is 01 to 12, a season or other part of a year 21 to 41.")]
    [InlineData("2011-02-30", "Day 30 in '2011-02-30' at position 9: February 2011 has 28 days.")]
    [InlineData("2011-02-32", "Day 32 in '2011-02-32' at position 9: a day is 01 to 31.")]
    [InlineData("2011-02-3X", "Day 3X in '2011-02-3X' at position 9: February 2011 has 28 days.")]
    [InlineData("XXXX-02-30", "Day 30 in 'XXXX-02-30' at position 9: no such month has that day.")]
    [InlineData("2011-21-05", "A day in part 21 of a year in '2011-21-05' at position 8: only a month has days.")]
    [InlineData("", "Nothing in '' at position 1: a date needs at least a year, such as 2011.")]
    [InlineData(" 2011", "' ' in ' 2011' at position 1: a year is four digits 0 to 9, or X for a digit not known; a longer one starts with Y.")]
    [InlineData("2011 ", "' ' in '2011 ' at position 5: after a date comes its end, or '/' and the end of an interval.")]
    [InlineData("201", "The end in '201' at position 4: a year is four digits 0 to 9, or X for a digit not known; a longer one starts with Y.")]
    [InlineData("20111", "'1' in '20111' at position 5: a year is four digits 0 to 9, or X for a digit not known; a longer one starts with Y.")]
    [InlineData("2011-5", "The end in '2011-5' at position 7: a month is two digits 0 to 9, or X for a digit not known.")]
    [InlineData("2011-05-233", "'3' in '2011-05-233' at position 11: a day is two digits 0 to 9, or X for a digit not known.")]
    [InlineData("٢٠١١", "'٢' in '٢٠١١' at position 1: a year is four digits 0 to 9, or X for a digit not known; a longer one starts with Y.")]
    [InlineData("2005/2004", "A reversed interval in '2005/2004' at position 6: it ends before it starts.")]
    [InlineData("..", "Nothing dated in '..' at position 1: an open end belongs to an interval, as in ../1985.")]
    [InlineData("../..", "Nothing dated in '../..' at position 1: an interval needs at least one dated end; a date not known at all is XXXX.")]
    [InlineData("/", "Nothing dated in '/' at position 1: an interval needs at least one dated end; a date not known at all is XXXX.")]
    [InlineData("1985//1986", "'/' in '1985//1986' at position 6: the date should end here.")]
    [InlineData("2011-05-23T10:00:00/2012", "A time of day in '2011-05-23T10:00:00/2012' at position 11: the ends of an interval are dates without times.")]
    [InlineData("[]", "An empty set in '[]' at position 1: a set has at least one date.")]
    [InlineData("{}", "An empty set in '{}' at position 1: a set has at least one date.")]
    [InlineData("[2011", "The end in '[2011' at position 6: after a date in a set comes ',' or '..' or ']'.")]
    [InlineData("[2011}", "'}' in '[2011}' at position 6: after a date in a set comes ',' or '..' or ']'.")]
    [InlineData("[2012..2011]", "A reversed range in '[2012..2011]' at position 2: it ends before it starts.")]
    [InlineData("[2011,..2012]", "'..' in '[2011,..2012]' at position 7: only the first date of a set may be open to the past.")]
    [InlineData("[2011..,2012]", "',' in '[2011..,2012]' at position 8: '..' without a date after it ends a set.")]
    [InlineData("[2011-05-23T10:00]", "A time of day in '[2011-05-23T10:00]' at position 2: the dates of a set have no times.")]
    [InlineData("1984?~", "'?' in '1984?~' at position 5: a part of a date takes one of '?', '~' and '%' ('%' is both).")]
    [InlineData("?1984?", "'?' in '?1984?' at position 6: a part of a date takes one of '?', '~' and '%' ('%' is both).")]
    [InlineData("Y2011", "Year Y2011 in 'Y2011' at position 1: a year after Y has 5 to 18 digits.")]
    [InlineData("Y17E99", "Year Y17E99 in 'Y17E99' at position 1: a year after Y has 5 to 18 digits.")]
    [InlineData("Y017000", "A leading 0 in 'Y017000' at position 2: a year after Y starts with 1 to 9.")]
    [InlineData("Y17000-01", "A month after year Y17000 in 'Y17000-01' at position 8: a long or rounded year stands alone.")]
    [InlineData("1950S5", "S5 in '1950S5' at position 5: a year of 4 digits has 1 to 4 significant ones.")]
    [InlineData("-0000", "Year -0000 in '-0000' at position 1: the year 0 has no sign.")]
    [InlineData("2011-05-23T24:00:00", "Hour 24 in '2011-05-23T24:00:00' at position 12: it is 00 to 23.")]
    [InlineData("2011-05-23T10", "The end in '2011-05-23T10' at position 14: the parts of a time are divided by ':'.")]
    [InlineData("2011-05-23T10:60", "Minute 60 in '2011-05-23T10:60' at position 15: it is 00 to 59.")]
    [InlineData("2011-05-23T10:00:00-00", "Zone -00 in '2011-05-23T10:00:00-00' at position 20: no shift from UTC is Z or +00.")]
    [InlineData("2011-05-23T10:00:00+15", "Zone hour 15 in '2011-05-23T10:00:00+15' at position 21: it is 00 to 14.")]
    [InlineData("2011-05-2XT10:00:00", "'T' in '2011-05-2XT10:00:00' at position 11: only a day that is known exactly takes a time.")]
    [InlineData("2011-05-23?T10:00:00", "'T' in '2011-05-23?T10:00:00' at position 12: only a day that is known exactly takes a time.")]
    public void Edtf_Nonsense_IsRefusedWithASentence(string text, string sentence)
    {
        Edtf.TryParse(text, out var value, out var problem).ShouldBeFalse();

        problem.ShouldBe(sentence);
        value.ShouldBeNull();
        Should.Throw<EdtfFormatException>(() => Edtf.Parse(text)).Position.ShouldBe(int.Parse(sentence.Split("at position ")[1].Split(':')[0], null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("May 2011")]
    [InlineData("23.05.2011")]
    [InlineData("2011-05-23T10:00:00 ")]
    [InlineData("2011–2012")]
    [InlineData("201u")]
    [InlineData("201x")]
    [InlineData("open")]
    [InlineData("{2011}/2012")]
    [InlineData("[2011")]
    [InlineData("20110523")]
    [InlineData("+2011")]
    [InlineData("2011-05-23/P3D")]
    [InlineData("2011\0")]
    [InlineData("\0")]
    public void Edtf_OtherNotations_AreRefused(string? text) => Edtf.TryParse(text, out _, out _).ShouldBeFalse();

    [Fact]
    public void Edtf_Over100Characters_IsRefusedWithoutRepeatingIt()
    {
        Edtf.TryParse(new string('2', 101), out _, out var problem).ShouldBeFalse();

        problem.ShouldBe("A date of 101 characters: the longest allowed is 100.");
    }
}
