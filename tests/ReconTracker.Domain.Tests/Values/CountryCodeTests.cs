using System.Text.Json;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Values;

public class CountryCodeTests
{
    [Fact]
    public void CountryCode_All_AreThe249Assigned()
    {
        CountryCode.All.Count.ShouldBe(249);
        CountryCode.All.ShouldBe(CountryCode.All.Order());
        CountryCode.All.ShouldContain(new CountryCode("PS"));
    }

    [Theory]
    [InlineData("PS")]
    [InlineData("ru")]
    public void CountryCode_Assigned_IsInCapitals(string text)
    {
        CountryCode.Parse(text).Value.ShouldBe(text.ToUpperInvariant());
        JsonSerializer.Serialize(new CountryCode(text)).ShouldBe($"\"{text.ToUpperInvariant()}\"");
    }

    [Theory]
    [InlineData("UK")]
    [InlineData("XX")]
    [InlineData("EU")]
    [InlineData("PSE")]
    [InlineData("")]
    [InlineData("ıd")]
    public void CountryCode_NotAssigned_IsRefusedWithASentence(string text)
    {
        Should.Throw<FormatException>(() => new CountryCode(text)).Message
            .ShouldBe($"'{text}' is not a country code: it is two letters assigned by ISO 3166-1, as in PS, RU or EG.");
        CountryCode.TryParse(text, out _).ShouldBeFalse();
    }

    [Fact]
    public void CountryCode_NeverSet_DoesNotPass() => Should.Throw<InvalidOperationException>(() => default(CountryCode).ToString());
}
