using System.Text.Json;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Values;

public class LanguageTagTests
{
    [Theory]
    [InlineData("ar", "ar", true)]
    [InlineData("AR-latn", "ar-Latn", false)]
    [InlineData("en-gb", "en-GB", false)]
    [InlineData("ZH-hANT-tw", "zh-Hant-TW", false)]
    [InlineData("es-419", "es-419", false)]
    [InlineData("fa", "fa", true)]
    [InlineData("he-IL", "he-IL", true)]
    [InlineData("ru", "ru", false)]
    [InlineData("az-Arab", "az-Arab", true)]
    public void LanguageTag_Valid_TakesTheUsualCasingAndDirection(string text, string expected, bool isRightToLeft)
    {
        LanguageTag.TryParse(text, out var tag).ShouldBeTrue();

        (tag.Value, tag.IsRightToLeft).ShouldBe((expected, isRightToLeft));
        tag.ShouldBe(LanguageTag.Parse(expected));
    }

    [Theory]
    [InlineData("arabic", "'arabic' is not a language tag: it is a language, perhaps a script and a region, as in ar, ar-Latn or en-GB.")]
    [InlineData("a", "'a' is not a language tag: it is a language, perhaps a script and a region, as in ar, ar-Latn or en-GB.")]
    [InlineData("en_GB", "'en_GB' is not a language tag: it is a language, perhaps a script and a region, as in ar, ar-Latn or en-GB.")]
    [InlineData("en-UK", "'en-UK' is not a language tag: 'UK' is not a country code of ISO 3166-1.")]
    [InlineData("", "'' is not a language tag: it is a language, perhaps a script and a region, as in ar, ar-Latn or en-GB.")]
    public void LanguageTag_Nonsense_IsRefusedWithASentence(string text, string sentence)
    {
        Should.Throw<FormatException>(() => new LanguageTag(text)).Message.ShouldBe(sentence);
        LanguageTag.TryParse(text, out _).ShouldBeFalse();
    }

    [Fact]
    public void LanguageTag_NeverSet_DoesNotPass()
    {
        Should.Throw<InvalidOperationException>(() => default(LanguageTag).ToString());
        Should.Throw<InvalidOperationException>(() => default(LanguageTag).IsRightToLeft);
    }

    [Fact]
    public void LanguageTag_Json_IsAStringAndAPropertyName() =>
        JsonSerializer.Deserialize<Dictionary<LanguageTag, LanguageTag>>("""{"AR":"en"}""")!.ShouldContainKeyAndValue(new LanguageTag("ar"), new LanguageTag("en"));
}
