using FsCheck;
using FsCheck.Fluent;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Evidence;

namespace ReconTracker.Domain.Tests.Articles;

/// <summary>What holds of every article.</summary>
public class ArticleReadingTests
{
    private static readonly string[] Pieces =
    [
        "Lavrov", "Sergei Lavrov", "al-", "Abu ", "Abd ", "Mazen", "Hamas", "Popular Front for the", " Liberation of Palestine", "Karim Nasrawi", "envoy", "said", "that", "he",
        "Monday", "last ", "March", "12", "1-2", "2020", "of", "between ", "to", "ago", "\"", "“", "”", "«", "»", "‘", "’", "'s", ".", ". ", ", ", " ", "\n", "|", "-", "–", "U.S.", "…",
        "Лавровым", "заявил", "что", "12-го", "марта", "ХАМАСа", "прошлой неделе", "وقال", "أبو ", "مازن", "لل", "و", "الجبهة", "٢٠٢٠", "كانون", "الثاني", "م.ت.ف", "\u064B", "ـ", "\u200D",
        "\ud83d", "\udd4a", "é", "e\u0301", "ﷺ", "0", "\u00A0", "ʿ", "ß", "İ",
    ];

    private static readonly Arbitrary<string> AnyArticle = Gen.OneOf(
        Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces)),
        Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(' ', pieces)),
        ArbMap.Default.GeneratorFor<char[]>().Select(units => new string(units))).ToArbitrary();

    [Fact]
    public void Passage_OfAnySuggestion_StandsWhereItIsSaidTo() => Prop.ForAll(AnyArticle, article =>
    {
        var paragraphs = new FiledText(Whole(article)).Paragraphs;
        return Desk.Read(Whole(article)).All(suggestion =>
            suggestion.Length > 0 && paragraphs[suggestion.Paragraph - 1].Substring(suggestion.Start, suggestion.Length) == suggestion.Text);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Suggestions_OfAnyArticle_AreInOrderAndShareNoLetterButWithinQuotations() => Prop.ForAll(AnyArticle, article =>
    {
        var found = Desk.Read(Whole(article));
        var apart = found.Where(suggestion => suggestion.Kind != SuggestionKind.Quotation).ToList();
        return found.Zip(found.Skip(1)).All(pair => (pair.First.Paragraph, pair.First.Start).CompareTo((pair.Second.Paragraph, pair.Second.Start)) <= 0)
            && apart.Zip(apart.Skip(1)).All(pair => pair.First.Paragraph < pair.Second.Paragraph || pair.First.Start + pair.First.Length <= pair.Second.Start);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Article_InThreeLanguages_IsReadInOrder() => Desk.Say(Desk.Read(
        """
        On Monday Mahmoud Abbas came to Doha.
        В понедельник Лавров прибыл в Каир.
        وصل محمود عباس إلى القاهرة يوم الاثنين
        """)).ShouldBe(
            "Monday = 2021-03-08; Mahmoud Abbas = mahmoud-abbas; Doha = Doha; понедельник = 2021-03-08; Лавров = sergey-lavrov; Каир = Cairo; " +
            "محمود عباس = mahmoud-abbas; القاهرة = Cairo; يوم الاثنين = 2021-03-08");

    [Fact]
    public void Furniture_IsPassedOver_AndParagraphsKeepTheirNumbers()
    {
        var found = Desk.Read("Hamas\nFatah\nEgypt", furniture: [2]);

        found.Select(suggestion => (suggestion.Paragraph, suggestion.Text)).ShouldBe([(1, "Hamas"), (3, "Egypt")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n…\n—")]
    [InlineData("Nothing is named here.")]
    public void Article_ThatNamesNothing_HasNoSuggestions(string text) => Desk.Read(text).ShouldBeEmpty();

    [Fact]
    public void Suggestions_OfOneArticle_AreTheSameEachTime() =>
        Desk.Read("\"Hamas met Karim Nasrawi on Monday,\" the envoy said.").ShouldBe(Desk.Read("\"Hamas met Karim Nasrawi on Monday,\" the envoy said."));

    private static string Whole(string article) => string.Concat(article.EnumerateRunes());
}
