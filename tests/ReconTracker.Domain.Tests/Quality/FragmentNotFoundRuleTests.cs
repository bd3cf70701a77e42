using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class FragmentNotFoundRuleTests
{
    private const string Text = "Headline here\n\nThe “talks” took place on Monday.\nThe end.";

    [Theory]
    [InlineData("The \"talks\" took place", 2, 0)]
    [InlineData("The \"talks\" took place", 1, 1)]
    [InlineData("The \"talks\" took place", 9, 1)]
    [InlineData("the \"talks\" took place", 2, 1)]
    public void Fragment_StandsInItsParagraphOrIsFound(string fragment, int paragraph, int expected) =>
        InFiled(Meeting("talks", "2024-02-26") with { Claims = [Claim("when", "tass", fragment, paragraph)] }).Count.ShouldBe(expected);

    [Fact]
    public void SourceWithoutFiledText_IsNotJudged() =>
        InFiled(Meeting("talks", "2024-02-26") with { Claims = [Claim("when", "maan", "not anywhere")] }).ShouldBeEmpty();

    [Theory]
    [InlineData("on Monday", 0)]
    [InlineData("on Tuesday", 1)]
    public void QuotedWords_StandInACitedParagraph(string words, int expected) =>
        InFiled(Statement("hope", "2024-02-26") with { Fragment = words, Claims = [Claim("said", "tass", "The end.", 3), Claim("paraphrase", "tass", "took place", 2)] })
            .Count(finding => finding.Field == "fragment").ShouldBe(expected);

    [Theory]
    [InlineData("The end.", 0)]
    [InlineData("Teh end.", 1)]
    public void PrintedError_StandsInItsParagraph(string printed, int expected) =>
        InFiled(Source("tass", "2024") with { KnownErrors = [new KnownErrorRecord { Paragraph = 3, Printed = printed, Correction = "-" }] }).Count.ShouldBe(expected);

    private static List<QualityFinding> InFiled(RecordDocument record) =>
    [
        .. QualityReport.Of(new Dossier(Bundle.Of([record]), Today) { FiledTexts = new Dictionary<Slug, FiledText> { [S("tass")] = new(Text) } })
            .By(QualityRuleCode.FragmentNotFound),
    ];
}
