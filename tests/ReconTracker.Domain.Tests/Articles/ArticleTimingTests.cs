namespace ReconTracker.Domain.Tests.Articles;

/// <summary>Long articles take longer, and no more. Runs while nothing else does, so that neither disturbs the other.</summary>
[Collection(nameof(ArticleTimingTests))]
[CollectionDefinition(nameof(ArticleTimingTests), DisableParallelization = true)]
public class ArticleTimingTests
{
    [Theory]
    [InlineData("On Monday the envoy Karim Nasrawi told Hamas in Cairo: \"We ask for 12 March 2020 or later,\" Sergei Lavrov said. ")]
    [InlineData("Abu ")]
    [InlineData("al-")]
    [InlineData("Popular Front for the Liberation of ")]
    [InlineData("«")]
    [InlineData("“a ")]
    [InlineData("'a ")]
    [InlineData("\"ab cd\" said ")]
    [InlineData("March ")]
    [InlineData("Monday ")]
    [InlineData("x")]
    [InlineData("و")]
    public void Article_SixteenTimesAsLong_IsReadInProportion(string piece)
    {
        var (@short, @long) = (Repeated(piece, 20_000), Repeated(piece, 320_000));

        Growth.Of(text => Desk.Read(text), @short, @long, below: 16 * 8).ShouldBeLessThan(16 * 8, "sixteen times the text is sixteen times the work, and more memory; what looks back over all of it does 256 times as much");
    }

    [Fact]
    public void Article_OfAMegabyte_IsReadWhole()
    {
        const string Sentence = "On Monday the envoy Karim Nasrawi told Hamas in Cairo of a list. ";
        var text = Repeated(Sentence, 1_000_000);

        Desk.Read(text).Count.ShouldBe(text.Length / Sentence.Length * 5);
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
