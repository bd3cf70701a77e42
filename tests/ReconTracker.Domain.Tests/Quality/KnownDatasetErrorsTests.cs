using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

/// <summary>The five errors found in the earlier dataset: the report would have shown each.</summary>
public sealed class KnownDatasetErrorsTests
{
    [Fact]
    public void AnnouncedCodedAsHeld_IsFound() =>
        Find(
            QualityRuleCode.HeldLaterThanSources,
            Source("telesur", "2024-02-16"),
            Meeting("moscow-round", "2024-02-29") with { Claims = [Claim("when", "telesur"), Claim("status/held", "telesur", "announced a reconciliation meeting in Moscow")] })
            .ShouldHaveSingleItem();

    [Fact]
    public void DayAndMonthSwapped_IsFound()
    {
        RecordDocument[] records =
        [
            Source("tass", "2020-03-12"),
            Meeting("briefing", "2020-12-03") with { Claims = [Claim("when", "tass", "MOSCOW, March 12. /TASS/.")] },
        ];

        Find(QualityRuleCode.DayMonthSwap, records).ShouldHaveSingleItem().Sentence.ShouldContain("2020-03-12");
        Find(QualityRuleCode.DateContradictsPassage, records).ShouldHaveSingleItem().Sentence.ShouldContain("12 March");
    }

    [Fact]
    public void YearAgainstItsOwnText_IsFound() =>
        Find(QualityRuleCode.DateContradictsPassage, Meeting("cairo-deal", "2012-05-04") with { Claims = [Claim("when", "tass", "signed in Cairo in May 2011")] })
            .ShouldHaveSingleItem().Sentence.ShouldContain("2011");

    [Fact]
    public void BoycottOnlyInProse_IsFound() =>
        Find(QualityRuleCode.AbsenceOnlyInProse, Meeting("cairo", "2021-02-08") with { Summary = "Islamic Jihad boycotted the session.", Delegations = [Delegation("hamas")] })
            .ShouldHaveSingleItem();

    [Fact]
    public void SameEventTwice_IsFound()
    {
        var once = Meeting("a", "2019-07-16") with { Summary = "Bogdanov received Hamas.", Delegations = [Delegation("russia-mfa"), Delegation("hamas")] };

        Find(QualityRuleCode.DuplicateMeeting, once, once with { Slug = S("b") }).ShouldHaveSingleItem();
        Find(QualityRuleCode.SameSummary, once, once with { Slug = S("b") }).ShouldHaveSingleItem();
    }
}
