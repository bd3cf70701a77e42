using ReconTracker.Domain.Articles;

namespace ReconTracker.Domain.Tests.Articles;

/// <summary>Parties, topics and places are found by their words, in any case and with what is written onto them.</summary>
public class KnownPartiesTests
{
    [Theory]
    [InlineData("The Hamas-run office and Fatah's flat", "Hamas = hamas; Fatah = fatah")]
    [InlineData("Those of the Popular Front for the Liberation of Palestine–General Command left", "Popular Front for the Liberation of Palestine–General Command = pflp-gc")]
    [InlineData("Those of the Popular Front for the Liberation of Palestine left", "Popular Front for the Liberation of Palestine = pflp")]
    [InlineData("the PALESTINIAN PEOPLE’S PARTY, too", "PALESTINIAN PEOPLE’S PARTY = ppp")]
    [InlineData("a Palestine Liberation Organisation of old", "Palestine Liberation Organisation = plo")]
    [InlineData("a US diplomat and one U.S. senator told us", "US = united-states; U.S = united-states")]
    [InlineData("a word from Egypt", "Egypt = egypt")]
    [InlineData("Делегация ХАМАСа и представители «Исламского джихада»", "ХАМАСа = hamas; Исламского джихада = pij")]
    [InlineData("Члены Народного фронта освобождения Палестины уехали в Египте", "Народного фронта освобождения Палестины = pflp; Египте = egypt")]
    [InlineData("Посол США приехал", "США = united-states")]
    [InlineData("وفد حركة فتح وحماس", "فتح = fatah; حماس = hamas")]
    [InlineData("بيان للجبهة الشعبية لتحرير فلسطين و«فتح»", "للجبهة الشعبية لتحرير فلسطين = pflp; فتح = fatah")]
    [InlineData("قيادة م.ت.ف", "م.ت.ف = plo")]
    [InlineData("التقى وفدا حماس وفتح في موسكو", "حماس = hamas; فتح = fatah")]
    [InlineData("بين فتح وحماس", "فتح = fatah; حماس = hamas")]
    public void Party_OnRecord_IsFound(string text, string expected) => Desk.Say(Desk.Read(text), SuggestionKind.Party).ShouldBe(expected);

    [Theory]
    [InlineData("they told us of a popular front for the liberation of palestine in small letters")]
    [InlineData("Homs and Himmas are towns; a fatah is an opening")]
    [InlineData("egyptian Egyptians")]
    [InlineData("Popular Front, for the Liberation of Palestine")]
    [InlineData("فتح الباب بحماس")]
    [InlineData("جاء الوفد وفتح الباب")]
    [InlineData("us and them, сша")]
    public void Words_ThatAreNoParty_AreLeftAlone(string text) => Desk.Read(text).ShouldNotContain(suggestion => suggestion.Kind == SuggestionKind.Party);

    [Theory]
    [InlineData("before the elections they held", "elections = elections")]
    [InlineData("накануне выборов", "выборов = elections")]
    [InlineData("قبل الانتخابات", "الانتخابات = elections")]
    [InlineData("on the Cairo track", "Cairo track = cairo_track")]
    public void Topic_OnRecord_IsFoundInSmallLettersToo(string text, string expected) => Desk.Say(Desk.Read(text), SuggestionKind.Topic, SuggestionKind.Place).ShouldBe(expected);

    [Theory]
    [InlineData("from MOSCOW to the Gaza Strip", "MOSCOW = Moscow; Gaza Strip = Gaza Strip")]
    [InlineData("near Ramallah-based offices", "Ramallah = Ramallah")]
    [InlineData("из Москвы в Каир, в секторе Газа, в Газе", "Москвы = Moscow; Каир = Cairo; секторе Газа = Gaza Strip; Газе = Gaza")]
    [InlineData("ГАЗ и газ", "")]
    [InlineData("من موسكو وبالقاهرة إلى رام الله", "موسكو = Moscow; القاهرة = Cairo; رام الله = Ramallah")]
    [InlineData("washington apples", "")]
    [InlineData("the Oslo accords and اتفاق أوسلو", "")]
    public void Place_OfTheList_IsFound(string text, string expected) => Desk.Say(Desk.Read(text), SuggestionKind.Place).ShouldBe(expected);

    [Fact]
    public void Place_HasItsCountry_ButJerusalemNone()
    {
        var found = Desk.Read("from Doha to Jerusalem").ToList();

        found.Select(place => place.Country?.Value).ShouldBe(["QA", null]);
        found.ShouldAllBe(place => place.Reason == SuggestionReason.PlaceName);
    }
}
