using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class DateContradictsPassageRuleTests
{
    [Theory]
    [InlineData("2020-03-12", "on Thursday", 0)]
    [InlineData("2020-03-09", "on Thursday", 1)]
    [InlineData("2020-03-12", "MOSCOW, March 12. /TASS/.", 0)]
    [InlineData("2020-03-13", "MOSCOW, March 12. /TASS/.", 1)]
    [InlineData("2020-12-03", "MOSCOW, March 12. /TASS/.", 1)]
    [InlineData("2020-03-12", "the 12th of March 2020", 0)]
    [InlineData("2021-03-12", "the 12th of March 2020", 1)]
    [InlineData("2024-02-29/2024-03-02", "between February 29 and March 1-2", 0)]
    [InlineData("2024-03-04/2024-03-05", "between February 29 and March 1-2", 1)]
    [InlineData("2011-01-18", "expressed during his November visit", 1)]
    [InlineData("2011-01-18", "that may be so", 0)]
    [InlineData("2011-05-03", "a march on Jerusalem in May", 0)]
    [InlineData("2011-04-03", "a march on Jerusalem in May", 1)]
    [InlineData("2019-02-12", "after the vote of 2018", 0)]
    [InlineData("2019-02-12", "the borders of the 1967 lines", 0)]
    [InlineData("2019-02-12", "in 2018", 1)]
    [InlineData("2019-02", "on Thursday", 0)]
    [InlineData("2019~", "in 2018", 0)]
    [InlineData("[2019-02-12,2019-02-14]", "on Thursday", 0)]
    [InlineData("[2019-02-12,2019-02-13]", "on Thursday", 1)]
    [InlineData("2021-05", "elections in May and August", 0)]
    [InlineData("2021-07", "elections in May and August", 1)]
    public void Words_AgreeWithTheDateOrAreFound(string edtf, string words, int expected) =>
        Find(QualityRuleCode.DateContradictsPassage, Meeting("talks", "2000") with { When = On(edtf, words) }).Count.ShouldBe(expected);

    [Theory]
    [InlineData(Standing.Preferred, 1)]
    [InlineData(Standing.AsPrinted, 1)]
    [InlineData(Standing.Alternative, 0)]
    public void Fragment_IsReadUnlessItGivesAnotherReading(Standing standing, int expected) =>
        Find(QualityRuleCode.DateContradictsPassage, Meeting("talks", "2011-01-18") with { Claims = [Claim("when", "maan", "his November visit", standing: standing, value: "2010-11")] })
            .Count.ShouldBe(expected);

    [Fact]
    public void FragmentAboutAnotherField_IsNotRead() =>
        Find(QualityRuleCode.DateContradictsPassage, Meeting("talks", "2011-01-18") with { Claims = [Claim("place", "maan", "his November visit to Jericho")] }).ShouldBeEmpty();

    [Theory]
    [InlineData("2011-05-23", 0)]
    [InlineData("2010-05-24", 1)]
    public void WeekdayAlone_LiesNearItsSource(string when, int expected) =>
        Find(
            QualityRuleCode.DateContradictsPassage,
            Source("maan", "2011-05-24"),
            Meeting("talks", when) with { Claims = [Claim("when", "maan", "in Moscow on Monday evening")] }).Count.ShouldBe(expected);

    [Theory]
    [InlineData("2011-05-23", 0)]
    [InlineData("2011-05-16", 1)]
    public void Yesterday_LiesNearerStill(string when, int expected) =>
        Find(QualityRuleCode.DateContradictsPassage, Source("maan", "2011-05-24"), Meeting("talks", when) with { Claims = [Claim("when", "maan", "met yesterday")] })
            .Count.ShouldBe(expected);

    [Theory]
    [InlineData("2011-05-24", 0)]
    [InlineData("2011-05-25", 1)]
    public void Statement_IsNotLaterThanEverySource(string said, int expected) =>
        Find(QualityRuleCode.DateContradictsPassage, Source("maan", "2011-05-24"), Statement("hope", said) with { Claims = [Claim("said", "maan")] }).Count.ShouldBe(expected);

    [Theory]
    [InlineData("2024-02-16", 0)]
    [InlineData("2024-02-17", 1)]
    public void StatusDate_AgreesWithItsWords(string asOf, int expected) =>
        Find(
            QualityRuleCode.DateContradictsPassage,
            Meeting("talks", "2024-02-29") with { Status = [new StatusRecord { Status = MeetingStatus.Announced, AsOf = On(asOf, "On Friday") }] }).Count.ShouldBe(expected);

    [Fact]
    public void FragmentOfAStatus_MayNameTheDayOfTheMeeting() =>
        Find(
            QualityRuleCode.DateContradictsPassage,
            Meeting("talks", "2024-02-29") with
            {
                Status = [new StatusRecord { Status = MeetingStatus.Announced, AsOf = On("2024-02-16") }],
                Claims = [Claim("status/announced", "tass", "announced for February 29")],
            }).ShouldBeEmpty();
}
