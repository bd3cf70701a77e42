using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class SameSummaryRuleTests
{
    [Fact]
    public void SameSummaryButForCaseAndPunctuation_IsFound() => Of("The factions met, in Moscow.", "the factions  met in Moscow").ShouldHaveSingleItem().Record.Slug.ShouldBe(S("b"));

    [Fact]
    public void OneWordDiffers_IsAsItShouldBe() => Of("The factions met in Moscow.", "The factions met in Cairo.").ShouldBeEmpty();

    [Fact]
    public void EmptySummaries_AreNotCompared() => Of("", "").ShouldBeEmpty();

    [Fact]
    public void SameParaphraseOfTwoStatements_IsFound() =>
        Find(QualityRuleCode.SameSummary, Statement("a", "2024") with { Paraphrase = "Hopes for unity." }, Statement("b", "2024") with { Paraphrase = "Hopes for unity." })
            .ShouldHaveSingleItem().Field.ShouldBe("paraphrase");

    private static IReadOnlyList<QualityFinding> Of(string one, string other) =>
        Find(QualityRuleCode.SameSummary, Meeting("a", "2024") with { Summary = one }, Meeting("b", "2023") with { Summary = other });
}
