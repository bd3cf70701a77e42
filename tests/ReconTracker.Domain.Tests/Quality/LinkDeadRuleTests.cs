using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class LinkDeadRuleTests
{
    private static readonly SourceRecord Linked = Source("tass", "2020") with { Url = "https://tass.com/1", ArchiveUrl = "https://archive.example/1" };

    [Theory]
    [InlineData("https://tass.com/1", false, "url")]
    [InlineData("https://archive.example/1", false, "archiveUrl")]
    public void AddressThatDidNotAnswer_IsFound(string address, bool answered, string field) => Of(address, answered).ShouldHaveSingleItem().Field.ShouldBe(field);

    [Theory]
    [InlineData("https://tass.com/1", true)]
    [InlineData("https://tass.com/2", false)]
    public void AddressThatAnsweredOrIsNobodys_IsAsItShouldBe(string address, bool answered) => Of(address, answered).ShouldBeEmpty();

    [Fact]
    public void NothingChecked_NothingFound() => Find(QualityRuleCode.LinkDead, Linked).ShouldBeEmpty();

    private static List<QualityFinding> Of(string address, bool answered) =>
        [.. QualityReport.Of(new Dossier(Bundle.Of([Linked]), Today) { CheckedLinks = new Dictionary<string, bool> { [address] = answered } }).By(QualityRuleCode.LinkDead)];
}
