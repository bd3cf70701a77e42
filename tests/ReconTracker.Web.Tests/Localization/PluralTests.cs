using System.Globalization;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Tests.Localization;

public sealed class PluralTests
{
    [Theory]
    [InlineData("en", "0 other, 1 one, 2 other, 11 other, 101 other")]
    [InlineData("ar", "0 zero, 1 one, 2 two, 3 few, 10 few, 11 many, 99 many, 100 other, 102 other, 103 few, 111 many")]
    [InlineData("ru", "0 many, 1 one, 2 few, 4 few, 5 many, 11 many, 12 many, 14 many, 21 one, 22 few, 25 many, 101 one, 111 many")]
    public void Count_InALanguage_HasThePluralFormOfCldr(string language, string forms)
    {
        var culture = CultureInfo.GetCultureInfo(language);

        foreach (var form in forms.Split(", ").Select(pair => pair.Split(' ')))
        {
            Plural.Category(culture, int.Parse(form[0], CultureInfo.InvariantCulture)).ShouldBe(form[1], $"{form[0]} in {language}");
        }
    }
}
