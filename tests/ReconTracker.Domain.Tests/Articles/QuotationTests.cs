using ReconTracker.Domain.Articles;

namespace ReconTracker.Domain.Tests.Articles;

/// <summary>What was said, by whom, and what only looks like it.</summary>
public class QuotationTests
{
    [Theory]
    [InlineData("\"We ask for one list of names,\" Lavrov said.", "We ask for one list of names = sergey-lavrov", "said")]
    [InlineData("Lavrov added: “one list will do.”", "one list will do. = sergey-lavrov", "added")]
    [InlineData("\"We ask for one list,” Mustafa Barghouti of Fatah said.", "We ask for one list = mustafa-barghouti", "said")]
    [InlineData("‘We ask for one list’, said Mousa Abu Marzouk, in Doha.", "We ask for one list = mousa-abu-marzouk", "said")]
    [InlineData("Abbas urged Fatah and others to “keep the list” of old.", "keep the list = mahmoud-abbas", "urged")]
    [InlineData("«Нам нужен один список», — заявил Лавров.", "Нам нужен один список = sergey-lavrov", "заявил")]
    [InlineData("По словам Захаровой, нужен один список имен.", "По словам Захаровой, нужен один список имен = maria-zakharova", "словам")]
    [InlineData("وقال مصطفى البرغوثي إن «القائمة واحدة»", "القائمة واحدة = mustafa-barghouti", "وقال")]
    [InlineData("Lavrov said that Hamas would sign the list.", "Lavrov said that Hamas would sign the list = sergey-lavrov", "said")]
    [InlineData("Russia believes that Fatah is ready for it.", "Russia believes that Fatah is ready for it = russia", "believes")]
    [InlineData("According to Mahmoud Abbas, the list is long.", "According to Mahmoud Abbas, the list is long = mahmoud-abbas", "According")]
    [InlineData("Lavrov told Hamas and Fatah about a list.", "Lavrov told Hamas and Fatah about a list = sergey-lavrov", "told")]
    [InlineData("صرح محمود عباس بأن القائمة طويلة جدا", "صرح محمود عباس بأن القائمة طويلة جدا = mahmoud-abbas", "صرح")]
    public void Speech_WithItsVerb_HasItsSpeaker(string text, string expected, string verb)
    {
        var found = Desk.Read(text).Where(suggestion => suggestion.Kind == SuggestionKind.Quotation).ToList();

        Desk.Say(found).ShouldBe(expected);
        (found[0].Reason, found[0].ReasonWord).ShouldBe((SuggestionReason.SpeechVerb, verb));
    }

    [Theory]
    [InlineData("Lavrov came by train. \"The list is long,\" he said.", "The list is long = sergey-lavrov")]
    [InlineData("Lavrov came by train. The list would be long, he added.", "The list would be long, he added = sergey-lavrov")]
    [InlineData("\"The list is long,\" said Lavrov.\n\"It has no end,\" he added.", "The list is long = sergey-lavrov; It has no end = sergey-lavrov")]
    [InlineData("\"The list is long,\" said Lavrov.\nThe sun shone.\n\"It has no end,\" a man added.", "The list is long = sergey-lavrov; It has no end = ?")]
    public void Speech_WithoutAName_IsOfWhomTheSentenceBeforeNamed(string text, string expected) => Desk.Say(Desk.Read(text), SuggestionKind.Quotation).ShouldBe(expected);

    [Theory]
    [InlineData("Envoy Karim Nasrawi praised Fatah. \"The list is long,\" he said.")]
    [InlineData("Посол Карим Насрави отметил роль ХАМАС.")]
    [InlineData("Hamas came by train. The factions stressed their will to sign the list.")]
    [InlineData("The talks would fail, it was said before Hamas came.\nA statement was read out, adding that this was so.")]
    public void Speech_OfSomebodyNotOnRecord_IsNobodyElses(string text) =>
        Desk.Read(text).Where(suggestion => suggestion.Kind == SuggestionKind.Quotation).ShouldHaveSingleItem().Record.ShouldBeNull();

    [Theory]
    [InlineData("On the list stands Mousa Abu Marzouk, announced Azzam al-Ahmad of Fatah.", "azzam-al-ahmad")]
    [InlineData("Abbas calls it unfair, saying it harmed Egypt, and has “no use for it”.", "mahmoud-abbas")]
    [InlineData("As I said of Hamas, the list is long, Lavrov added.", "sergey-lavrov")]
    public void Speech_WithSeveralNames_IsOfWhomTheVerbMeans(string text, string speaker) =>
        Desk.Read(text).Where(suggestion => suggestion.Kind == SuggestionKind.Quotation).ShouldHaveSingleItem().Record!.Value.Slug.Value.ShouldBe(speaker);

    [Fact]
    public void Speech_InArabic_WithNobodyNamed_IsOfWhomTheSentenceBeforeNamed() =>
        Desk.Say(Desk.Read("قال مصطفى البرغوثي إن القائمة طويلة جدا. وأضاف أن القائمة بلا نهاية"), SuggestionKind.Quotation)
            .ShouldBe("قال مصطفى البرغوثي إن القائمة طويلة جدا = mustafa-barghouti; وأضاف أن القائمة بلا نهاية = mustafa-barghouti");

    [Fact]
    public void Quotation_OfSeveralParagraphs_IsReadToTheEndOfEach() =>
        Desk.Say(Desk.Read("“The list of names is long and nobody reads it.\n“So it stays in the drawer for years,” Lavrov said."), SuggestionKind.Quotation)
            .ShouldBe("The list of names is long and nobody reads it. = ?; So it stays in the drawer for years = sergey-lavrov");

    [Fact]
    public void Names_WithinAQuotation_AreMarkedToo() =>
        Desk.Say(Desk.Read("\"We saw Hamas in Cairo,\" said Lavrov.")).ShouldBe("We saw Hamas in Cairo = sergey-lavrov; Hamas = hamas; Cairo = Cairo; Lavrov = sergey-lavrov");

    [Theory]
    [InlineData("It has a “peace” plan and a ‘small list’ of its own.")]
    [InlineData("The “old list of names” lay there.")]
    [InlineData("The members' hall and the ministers' cars.")]
    [InlineData("Газета «Исламский джихад» вышла вовремя.")]
    [InlineData("The stated aim of it all was peace.")]
    [InlineData("The states and their claims on land were many.")]
    [InlineData("He left a mark \" and went on his way home.")]
    [InlineData("The rock 'n' roll of it.")]
    public void Words_ThatNobodySpoke_AreLeftAlone(string text) => Desk.Read(text).ShouldNotContain(suggestion => suggestion.Kind == SuggestionKind.Quotation);
}
