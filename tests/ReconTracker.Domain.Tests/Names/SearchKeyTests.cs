using ReconTracker.Domain.Names;

namespace ReconTracker.Domain.Tests.Names;

/// <summary>The table of real names: one key a row, one row a key.</summary>
public class SearchKeyTests
{
    private static readonly string[][] AllNames = [.. PalestinianSpellings.Table, .. OtherSpellings.Table];

    /// <summary>Every row by its first spelling.</summary>
    public static TheoryData<string> Names => [.. AllNames.Select(spellings => spellings[0])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Spellings_OfOneName_ShareAKey(string name)
    {
        var spellings = AllNames.Single(row => row[0] == name);

        spellings.Where(spelling => SearchKey.From(spelling) != SearchKey.From(name))
            .Select(spelling => $"{spelling} -> {SearchKey.From(spelling)}, not {SearchKey.From(name)}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Keys_OfDifferentNames_DoNotCollide() =>
        AllNames.GroupBy(row => SearchKey.From(row[0]))
            .Where(rows => rows.Count() > 1)
            .Select(rows => $"{rows.Key}: {string.Join(", ", rows.Select(row => row[0]))}")
            .ShouldBeEmpty();

    [Fact]
    public void Table_OfNames_CoversTheField() => AllNames.Length.ShouldBeGreaterThanOrEqualTo(60);

    [Theory]
    [InlineData("Sergey Lavrov", "lfrf srk")]
    [InlineData("Mousa Abu Marzouk", "ms obmrzk")]
    [InlineData("Ismail Haniyeh", "osml ħn")]
    [InlineData("عبد الحفيظ نوفل", "nfl obdħfz")]
    [InlineData("Хусейн аш-Шейх", "ħsɪn ʃ")]
    [InlineData("١٤ فصيلا", "14 fsl")]
    [InlineData("מוסקבה", "מוסקבה")]
    public void Key_OfAName_IsItsSkeleton(string name, string key) => SearchKey.From(name).Value.ShouldBe(key);

    [Fact]
    public void Tokens_OfAName_AreSortedWords() => SearchKey.From("Talal An- Naji").Tokens.ShouldBe(["nʒ", "tlol"]);

    [Fact]
    public void ToString_OfAKey_IsItsValue() => SearchKey.From("Hamas").ToString().ShouldBe("ħms");

    [Theory]
    [InlineData("")]
    [InlineData("  - ' \u0640 \u0301")]
    [InlineData("🕊️ — …")]
    [InlineData("\ud83d")]
    [InlineData("\udc00\ufffe\uffff")]
    public void Text_WithoutLettersOrDigits_HasAnEmptyKey(string text)
    {
        var key = SearchKey.From(text);

        key.IsEmpty.ShouldBeTrue();
        key.Tokens.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("al-")]
    [InlineData("Ben")]
    [InlineData("Abu")]
    [InlineData("Allah")]
    [InlineData("ال")]
    [InlineData("h")]
    public void Name_OfNothingButAParticle_HasAKey(string particle) => SearchKey.From(particle).IsEmpty.ShouldBeFalse();

    [Theory]
    [InlineData("Mohammed ibn Salman", "Mohammed bin Salman", "محمد بن سلمان", "Мухаммед ибн Салман")]
    [InlineData("Abu'l-Abbas", "Abu al-Abbas", "أبو العباس", "Абу-ль-Аббас")]
    [InlineData("Awwad", "Awad", "عواد", "Аввад")]
    [InlineData("Walid Jumblatt", "Waleed Jumblat", "وليد جمبلاط", "Валид Джумблат")]
    [InlineData("Mamdouh", "Mamduh", "ممدوح", "Мамдух")]
    [InlineData("Taha", "طه", "طاها", "Таха")]
    public void Particles_AndDoubledLetters_AreFolded(string name, params string[] spellings) =>
        spellings.ShouldAllBe(spelling => SearchKey.From(spelling) == SearchKey.From(name));
}
