using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class SourcesAreOneRuleTests
{
    private static readonly string Hash = new('a', 64);

    [Fact]
    public void SameText_IsFound() => Find(QualityRuleCode.SourcesAreOne, Filed("maan"), Filed("zeit")).ShouldHaveSingleItem().Record.Slug.ShouldBe(S("zeit"));

    [Fact]
    public void SameTextMarkedAsReprint_IsAsItShouldBe() => Find(QualityRuleCode.SourcesAreOne, Filed("maan"), Filed("zeit", "maan")).ShouldBeEmpty();

    [Fact]
    public void TwoReprintsOfOneOriginal_AreJoined() => Find(QualityRuleCode.SourcesAreOne, Filed("atfp", "maan"), Filed("zeit", "maan")).ShouldBeEmpty();

    [Fact]
    public void OtherText_IsAsItShouldBe() => Find(QualityRuleCode.SourcesAreOne, Filed("maan"), Filed("zeit") with { TextSha256 = new string('b', 64) }).ShouldBeEmpty();

    [Theory]
    [InlineData("Russia hails unity deal", "2011-05-30", 1)]
    [InlineData("RUSSIA HAILS UNITY DEAL!", "2011-05-24", 1)]
    [InlineData("Russia hails unity deal", "2011-05-31", 0)]
    [InlineData("Russia hails another deal", "2011-05-24", 0)]
    public void SameHeadlineWithinAWeek_IsFound(string headline, string published, int expected) =>
        Find(QualityRuleCode.SourcesAreOne, Source("a", "2011-05-24", "Russia hails unity deal"), Source("b", published, headline)).Count.ShouldBe(expected);

    [Fact]
    public void DescriptionsInBrackets_AreNotHeadlines() =>
        Find(QualityRuleCode.SourcesAreOne, Source("a", "2011-05-24", "[Statement]"), Source("b", "2011-05-24", "[Statement]")).ShouldBeEmpty();

    [Fact]
    public void SameTextAndHeadline_IsOneFinding() =>
        Find(QualityRuleCode.SourcesAreOne, Filed("a") with { Headline = "One" }, Filed("b") with { Headline = "One" }).ShouldHaveSingleItem();

    private static SourceRecord Filed(string slug, string? reprintOf = null) => Source(slug, "2011-05-24", reprintOf: reprintOf) with { TextSha256 = Hash };
}
