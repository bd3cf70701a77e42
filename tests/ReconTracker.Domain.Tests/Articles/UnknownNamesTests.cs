using ReconTracker.Domain.Articles;

namespace ReconTracker.Domain.Tests.Articles;

/// <summary>Names that are not on record are offered where an office or a party stands near.</summary>
public class UnknownNamesTests
{
    [Theory]
    [InlineData("They were met by the envoy Karim Nasrawi at noon.", "Karim Nasrawi", SuggestionReason.OfficeNearby, "envoy")]
    [InlineData("Karim Nasrawi, head of a bureau, came.", "Karim Nasrawi", SuggestionReason.OfficeNearby, "head")]
    [InlineData("Egyptian Ambassador Karim al-Nasrawi came.", "Karim al-Nasrawi", SuggestionReason.OfficeNearby, "Ambassador")]
    [InlineData("They saw Karim Abu Nasra of Hamas there.", "Karim Abu Nasra", SuggestionReason.PartyNearby, "Hamas")]
    [InlineData("Among them was Marwan Barghouti of Fatah.", "Marwan Barghouti", SuggestionReason.PartyNearby, "Fatah")]
    [InlineData("Гостей встретил посол Карим Насрави.", "Карим Насрави", SuggestionReason.OfficeNearby, "посол")]
    public void Name_NearAnOfficeOrParty_IsOffered(string text, string expected, SuggestionReason reason, string word)
    {
        var found = Desk.Read(text).Where(suggestion => suggestion.Kind == SuggestionKind.UnknownName).ShouldHaveSingleItem();

        (found.Text, found.Reason, found.ReasonWord, found.Record).ShouldBe((expected, reason, word, null));
    }

    [Theory]
    [InlineData("They were met by Karim Nasrawi at noon.")]
    [InlineData("The envoy came. They were met by Karim Nasrawi at noon.")]
    [InlineData("The minister of the West Bank and the Middle East came.")]
    [InlineData("The envoy spoke at the Nasrawi Peace Conference of his life.")]
    [InlineData("The envoy saw Karim there.")]
    [InlineData("Karim Nasrawi Envoy Seeks Better Talks Without Delay")]
    [InlineData("The Foreign Minister saw Sergey Lavrov.")]
    [InlineData("On Monday Senior Officials of Hamas spoke.")]
    [InlineData("the envoy karim nasrawi")]
    public void Words_ThatNameNobody_AreLeftAlone(string text) => Desk.Read(text).ShouldNotContain(suggestion => suggestion.Kind == SuggestionKind.UnknownName);
}
