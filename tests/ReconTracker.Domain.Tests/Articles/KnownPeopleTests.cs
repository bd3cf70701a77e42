using ReconTracker.Domain.Articles;

namespace ReconTracker.Domain.Tests.Articles;

/// <summary>People are found in every spelling, and only people.</summary>
public class KnownPeopleTests
{
    [Theory]
    [InlineData("The envoys met Sergey Lavrov in the evening.", "Sergey Lavrov = sergey-lavrov", SuggestionReason.SameSpelling)]
    [InlineData("The envoys met Sergei Lavrov in the evening.", "Sergei Lavrov = sergey-lavrov", SuggestionReason.SameSkeleton)]
    [InlineData("Mustapha al-Barghuthi spoke to them.", "Mustapha al-Barghuthi = mustafa-barghouti", SuggestionReason.SameSkeleton)]
    [InlineData("It was Moussa Abou Marzouq who came.", "Moussa Abou Marzouq = mousa-abu-marzouk", SuggestionReason.SameSkeleton)]
    [InlineData("Fatah's Azzam Al- Ahmad came.", "Azzam Al- Ahmad = azzam-al-ahmad", SuggestionReason.SameSpelling)]
    [InlineData("Later Lavrov left.", "Lavrov = sergey-lavrov", SuggestionReason.FamilyName)]
    [InlineData("The plan of Mr. Barghouti was read out.", "Barghouti = mustafa-barghouti", SuggestionReason.FamilyName)]
    [InlineData("They saw President Abbas there.", "Abbas = mahmoud-abbas", SuggestionReason.SameSpelling)]
    [InlineData("The seat of Abu Mazen stayed empty.", "Abu Mazen = mahmoud-abbas", SuggestionReason.SameSpelling)]
    [InlineData("With al-Ahmad came two others.", "al-Ahmad = azzam-al-ahmad", SuggestionReason.FamilyName)]
    [InlineData("Вечером гостей принял Сергей Лавров.", "Сергей Лавров = sergey-lavrov", SuggestionReason.SameSpelling)]
    [InlineData("Гости встретились с Сергеем Лавровым.", "Сергеем Лавровым = sergey-lavrov", SuggestionReason.SameSkeleton)]
    [InlineData("Письмо вручили Махмуду Аббасу.", "Махмуду Аббасу = mahmoud-abbas", SuggestionReason.InflectedForm)]
    [InlineData("Вопрос задали Захаровой.", "Захаровой = maria-zakharova", SuggestionReason.FamilyName)]
    [InlineData("Гостем был Муса Абу Марзук.", "Муса Абу Марзук = mousa-abu-marzouk", SuggestionReason.SameSkeleton)]
    [InlineData("وصل مصطفى البرغوثي مساء", "مصطفى البرغوثي = mustafa-barghouti", SuggestionReason.SameSpelling)]
    [InlineData("اجتمع عزّام الاحمد معهم", "عزّام الاحمد = azzam-al-ahmad", SuggestionReason.SameSkeleton)]
    [InlineData("التقى الوفد وأبو مازن أمس", "أبو مازن = mahmoud-abbas", SuggestionReason.SameSpelling)]
    public void Name_OnRecord_IsFound(string text, string expected, SuggestionReason reason)
    {
        var found = Desk.Read(text).Where(suggestion => suggestion.Kind == SuggestionKind.Person).ToList();

        Desk.Say(found).ShouldBe(expected);
        found[0].Reason.ShouldBe(reason);
    }

    [Theory]
    [InlineData("It was a mustafa of the barghouti kind.")]
    [InlineData("Marwan Barghouti was named besides.")]
    [InlineData("They praised Barghouti Hall in a song.")]
    [InlineData("Then Ahmad came in.")]
    [InlineData("His cousin Ahmad Tibi was there.")]
    [InlineData("Huda Omar sang.")]
    [InlineData("King Salman sent word.")]
    [InlineData("Amir was not there.")]
    [InlineData("Talks with Mustafa, Majd and others")]
    [InlineData("Захаров пришёл позже.")]
    [InlineData("كان عباس هنا")]
    [InlineData("قرار الأحمد")]
    public void Words_ThatOnlyLookLikeAName_AreLeftAlone(string text) =>
        Desk.Read(text).ShouldNotContain(suggestion => suggestion.Kind == SuggestionKind.Person);

    [Fact]
    public void FamilyName_InArabic_IsFoundOnceTheWholeNameWasMet() =>
        Desk.Say(Desk.Read("وصل مصطفى البرغوثي\nالبرغوثي لم يتكلم")).ShouldBe("مصطفى البرغوثي = mustafa-barghouti; البرغوثي = mustafa-barghouti");

    [Fact]
    public void FamilyName_ThatIsAlsoAGivenName_IsFoundWithItsArticle() =>
        Desk.Say(Desk.Read("وصل عزام الأحمد\nالأحمد لم يتكلم"), SuggestionKind.Person).ShouldBe("عزام الأحمد = azzam-al-ahmad; الأحمد = azzam-al-ahmad");

    [Fact]
    public void Name_OfSeveralRecords_IsMarkedAndNobodyChosen()
    {
        var found = Desk.Read("They were received by Nabil Shaath at noon.").ShouldHaveSingleItem();

        (found.Kind, found.Reason, found.Record, found.ReasonWord).ShouldBe((SuggestionKind.Person, SuggestionReason.SeveralRecords, null, "Nabil Shaath"));
    }

    [Fact]
    public void Name_InsideALongerName_IsNotMarkedTwice() =>
        Desk.Say(Desk.Read("There was Mahmoud Abbas again."), SuggestionKind.Person).ShouldBe("Mahmoud Abbas = mahmoud-abbas");
}
