using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Evidence;

namespace ReconTracker.Domain.Tests.Articles;

/// <summary>Reprints are alike, articles about the same thing are not.</summary>
public class ShinglesTests
{
    private const string Article =
        "The four envoys came to the small harbour town in the early morning and left it in the late evening of the same day without a word to those who had waited. " +
        "Nobody could say what they had talked about, for the hall had neither windows nor a second door, and the guards had been told to look at the sea.";

    private const string Other =
        "In the harbour town four envoys met for a day. What they talked about is not known: the hall has no windows, and whoever waited outside was told nothing at all.";

    [Fact]
    public void Text_WithOtherCapitalsQuotesAndBreaks_IsTheSame()
    {
        var (one, other) = (Shingles.Of(Article), Shingles.Of(Article.ToUpperInvariant().Replace(", ", ",\r\n“", StringComparison.Ordinal)));

        one.Resemblance(other).ShouldBe(1);
        one.Sketch.Resemblance(other.Sketch).ShouldBe(1);
    }

    [Fact]
    public void Reprint_WithAFewWordsChanged_IsNear()
    {
        var reprint = Shingles.Of("Our reporter writes: " + Article.Replace("small ", "", StringComparison.Ordinal));

        Shingles.Of(Article).Resemblance(reprint).ShouldBeInRange(0.7, 0.95);
        Shingles.Of(Article).Sketch.Resemblance(reprint.Sketch).ShouldBeInRange(0.55, 1);
    }

    [Fact]
    public void Article_AboutTheSameThing_IsFar()
    {
        Shingles.Of(Article).Resemblance(Shingles.Of(Other)).ShouldBeLessThan(0.1);
        Shingles.Of(Article).Sketch.Resemblance(Shingles.Of(Other).Sketch).ShouldBeLessThan(0.2);
    }

    [Fact]
    public void Excerpt_IsContained_ThoughItResemblesLittle()
    {
        var (whole, part) = (Shingles.Of(Article + "\n" + Other), Shingles.Of(Other));

        part.ContainedIn(whole).ShouldBe(1);
        whole.ContainedIn(part).ShouldBeLessThan(0.5);
    }

    [Fact]
    public void Furniture_DoesNotCount() =>
        Shingles.Of(new FiledText("Menu\n" + Article), new HashSet<int> { 1 }).Resemblance(Shingles.Of(Article)).ShouldBe(1);

    [Fact]
    public void Sketch_Stored_IsReadAgainAndNeverChanges()
    {
        var sketch = Shingles.Of(Article).Sketch;

        TextSketch.FromBytes(sketch.ToBytes()).Resemblance(sketch).ShouldBe(1);
        TextHash.Of(sketch.ToBytes()).ShouldBe("13bab9745310d2ac293c73128f92678f23777312a6f8ef61fc3917d5bb27d6ce", "sketches are stored: another way to number shingles would make every stored one worthless");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" … — \n")]
    public void Text_WithoutWords_ResemblesNothing(string text)
    {
        var nothing = Shingles.Of(text);

        (nothing.Count, nothing.Resemblance(nothing), nothing.ContainedIn(nothing), nothing.Sketch.Resemblance(nothing.Sketch)).ShouldBe((0, 0, 0, 0));
        nothing.Sketch.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Text_OfFewWords_IsOneShingle() => (Shingles.Of("Two words").Count, Shingles.Of("Just five words and nothing").Count).ShouldBe((1, 1));

    [Fact]
    public void Bytes_TooFew_AreRefused() => Should.Throw<FormatException>(() => TextSketch.FromBytes(new byte[100])).Message.ShouldContain("512");

    [Fact]
    public void Hash_IsSha256OfTheBytes()
    {
        TextHash.Of("abc").ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        TextHash.Of("каф"u8).ShouldBe(TextHash.Of("каф"));
    }
}
