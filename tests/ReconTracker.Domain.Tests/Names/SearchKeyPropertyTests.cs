using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReconTracker.Domain.Names;

namespace ReconTracker.Domain.Tests.Names;

/// <summary>What holds of every text.</summary>
public class SearchKeyPropertyTests
{
    private static readonly string[] Spellings = [.. PalestinianSpellings.Table.Concat(OtherSpellings.Table).SelectMany(row => row)];

    private static readonly Arbitrary<string> AnyText = Gen.OneOf(
        ArbMap.Default.GeneratorFor<char[]>().Select(units => new string(units)),
        Letters("abdehiklnostuwy '-.1ħʃ"),
        Letters("ابتحدطعلنهويىةأ\u0654\u0651 ـ"),
        Letters("абвдежийлнстухьюя -"),
        Gen.Elements(Spellings)).ToArbitrary();

    private static readonly Arbitrary<string> AnyName = Gen.Elements(Spellings).ToArbitrary();

    [Fact]
    public void Key_FoldedAgain_IsItself() =>
        Prop.ForAll(AnyText, text => SearchKey.From(SearchKey.From(text).Value) == SearchKey.From(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Key_OfAnyCodeUnits_Exists() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<ushort[]>().ToArbitrary(), units =>
            SearchKey.From(new string([.. units.Select(unit => (char)unit)])).Tokens.All(token => token.Length > 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Key_InAnyCase_IsTheSame() =>
        Prop.ForAll(AnyName, name =>
            SearchKey.From(name.ToUpperInvariant()) == SearchKey.From(name) && SearchKey.From(name.ToLowerInvariant()) == SearchKey.From(name))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Key_InAnyNormalForm_IsTheSame() =>
        Prop.ForAll(AnyName, Gen.Elements(Enum.GetValues<NormalizationForm>()).ToArbitrary(), (name, form) =>
            SearchKey.From(name.Normalize(form)) == SearchKey.From(name)).QuickCheckThrowOnFailure();

    [Fact]
    public void Key_WithAddedMarks_IsTheSame() =>
        Prop.ForAll(AnyName, Gen.Elements('\u0301', '\u0304', '\u0323', '\u064B', '\u064E', '\u0651', '\u0652').ToArbitrary(), (name, mark) =>
            SearchKey.From(string.Join(mark, name.ToCharArray()) + mark) == SearchKey.From(name)).QuickCheckThrowOnFailure();

    [Fact]
    public void Key_InAnyWordOrder_IsTheSame() =>
        Prop.ForAll(Gen.Shuffle(["Talal", "Mustafa", "البرغوثي", "حسين", "Лавров", "Яхья", "Ḥamās", "PPP", "1967"]).ToArbitrary(), words =>
            SearchKey.From(string.Join(' ', words)) == SearchKey.From("1967 PPP Ḥamās Яхья Лавров حسين البرغوثي Mustafa Talal")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a")]
    [InlineData("w")]
    [InlineData("p")]
    [InlineData("h ")]
    [InlineData("al-")]
    [InlineData("Абдель ")]
    [InlineData("و")]
    [InlineData("\u0316\u0301")]
    [InlineData("e\u0316\u0301")]
    [InlineData("\ud83d")]
    [InlineData("ﷺ")]
    public void Key_OfALongerText_TakesLongerInProportion(string part)
    {
        var (@short, @long) = (Repeated(part, 12_500), Repeated(part, 100_000));

        Growth.Of(text => SearchKey.From(text), @short, @long, below: 8 * 4).ShouldBeLessThan(8 * 4, "eight times the text is eight times the work; what reads it again for each letter does sixty-four times as much");
        SearchKey.From(SearchKey.From(@long).Value).ShouldBe(SearchKey.From(@long));
    }

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    private static Gen<string> Letters(string alphabet) => Gen.Elements(alphabet.ToCharArray()).ArrayOf().Select(units => new string(units));
}
