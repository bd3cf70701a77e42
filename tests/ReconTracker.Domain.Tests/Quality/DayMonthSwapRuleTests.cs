using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class DayMonthSwapRuleTests
{
    [Theory]
    [InlineData("2020-12-03", 1)]
    [InlineData("2020-03-12", 0)]
    [InlineData("2020-12-25", 0)]
    [InlineData("2020-12-08", 0)]
    [InlineData("2020-12", 0)]
    public void ExchangedDateInTheWeekOfTheSource_IsFound(string when, int expected) => Of(Meeting("talks", when) with { Claims = [Claim("when", "tass")] }).Count.ShouldBe(expected);

    [Fact]
    public void PassageThatNamesTheMonthAsCoded_SettlesIt() =>
        Of(Meeting("talks", "2020-12-03") with { Claims = [Claim("when", "tass", "planned for December 3")] }).ShouldBeEmpty();

    [Fact]
    public void PassageThatNamesTheOtherMonth_DoesNot() =>
        Of(Meeting("talks", "2020-12-03") with { Claims = [Claim("when", "tass", "held on March 12")] }).ShouldHaveSingleItem();

    [Fact]
    public void AnotherSourceNearTheDateAsCoded_SettlesIt() =>
        Of(Meeting("talks", "2020-12-03") with { Claims = [Claim("when", "tass"), Claim("when", "sputnik")] }).ShouldBeEmpty();

    [Theory]
    [InlineData("2020-03-12", Standing.Alternative, 1)]
    [InlineData("2020-03-12", Standing.AsPrinted, 0)]
    [InlineData("2020-03-13", Standing.Alternative, 0)]
    public void SourceThatGivesItExchanged_IsFound(string value, Standing standing, int expected) =>
        Of(Meeting("talks", "2020-12-03") with { Claims = [Claim("when", "sputnik", standing: standing, value: value)] }).Count.ShouldBe(expected);

    [Fact]
    public void Statement_IsLookedAtToo() => Of(Statement("hope", "2020-12-03") with { Claims = [Claim("said", "tass")] }).ShouldHaveSingleItem().Field.ShouldBe("said");

    private static IReadOnlyList<QualityFinding> Of(RecordDocument record) =>
        Find(QualityRuleCode.DayMonthSwap, Source("tass", "2020-03-13"), Source("sputnik", "2020-12-04"), record);
}
