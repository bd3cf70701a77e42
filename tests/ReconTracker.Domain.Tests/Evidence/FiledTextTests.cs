using ReconTracker.Domain.Evidence;

namespace ReconTracker.Domain.Tests.Evidence;

/// <summary>Fragments are found where they are said to stand, or not at all.</summary>
public class FiledTextTests
{
    private static readonly FiledText Text = new("First line: “two  states”\r\n\r\n   \nMoscow\u00A0hosts the factions’ talks.\u2028Third – café\nFourth");

    [Fact]
    public void Paragraphs_AreNonEmptyLines_CountedFromOne() => Text.Paragraphs.Count.ShouldBe(4);

    [Theory]
    [InlineData(1, "\"two states\"")]
    [InlineData(1, "«two states»")]
    [InlineData(1, "“two\u202Fstates”")]
    [InlineData(2, "Moscow hosts the factions' talks.")]
    [InlineData(2, "  hosts\tthe ")]
    [InlineData(3, "cafe\u0301")]
    public void Fragment_WithOtherSpacesQuotesOrNormalForm_IsFound(int paragraph, string fragment) => Text.Find(paragraph, fragment).ShouldBe(FragmentMatch.Found);

    [Theory]
    [InlineData(1, "Moscow hosts")]
    [InlineData(2, "moscow hosts")]
    [InlineData(2, "Moscow hosts the faction's talks")]
    [InlineData(2, "Moscow, hosts")]
    [InlineData(3, "Third - café")]
    [InlineData(3, "cafe")]
    [InlineData(1, "two state\u0455")]
    [InlineData(1, "states” Moscow")]
    public void Fragment_ThatOnlyLooksAlike_IsNeverTaken(int paragraph, string fragment) => Text.Find(paragraph, fragment).ShouldBe(FragmentMatch.NotInParagraph);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5)]
    public void Fragment_InAParagraphThatIsNotThere_IsSaidSo(int paragraph) => Text.Find(paragraph, "Fourth").ShouldBe(FragmentMatch.NoSuchParagraph);
}
