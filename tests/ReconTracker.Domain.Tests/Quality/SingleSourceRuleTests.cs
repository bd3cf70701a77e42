using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class SingleSourceRuleTests
{
    private static readonly SourceRecord[] Sources = [Source("maan", "2011-05-23"), Source("atfp", "2011-05-24", reprintOf: "maan"), Source("blog", "2011-05-25", reprintOf: "atfp"), Source("tass", "2011-05-23")];

    [Fact]
    public void OneSource_IsFound() => On("maan").ShouldHaveSingleItem().Sentence.ShouldContain("maan");

    [Fact]
    public void SourceAndReprintOfItsReprint_CountAsOne() => On("maan", "atfp", "blog").ShouldHaveSingleItem().Sentence.ShouldContain("maan");

    [Fact]
    public void TwoReprintsWithoutTheirOriginal_CountAsOne() => On("atfp", "blog").ShouldHaveSingleItem();

    [Fact]
    public void SourceAndAnother_AreTwo() => On("blog", "tass").ShouldBeEmpty();

    [Fact]
    public void NoSourceAtAll_IsAnotherRulesMatter() => On().ShouldBeEmpty();

    [Fact]
    public void StatementOnOneSource_IsFound() =>
        Find(QualityRuleCode.SingleSource, Statement("hope", "2011-05-23") with { Claims = [Claim("said", "maan")] }).ShouldHaveSingleItem();

    [Fact]
    public void ReprintsInARing_CountAsOne() =>
        Find(
            QualityRuleCode.SingleSource,
            Source("a", "2011", reprintOf: "b"),
            Source("b", "2011", reprintOf: "a"),
            Source("c", "2011", reprintOf: "b"),
            Meeting("talks", "2011") with { Claims = [Claim("when", "a"), Claim("when", "b"), Claim("when", "c")] }).ShouldHaveSingleItem();

    private static IReadOnlyList<QualityFinding> On(params string[] sources) =>
        Find(QualityRuleCode.SingleSource, [.. Sources, Meeting("talks", "2011-05-23") with { Claims = [.. sources.Select(source => Claim("when", source))] }]);
}
