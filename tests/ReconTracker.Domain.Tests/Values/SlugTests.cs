using System.Text.Json;
using System.Text.RegularExpressions;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Values;

public class SlugTests
{
    [Theory]
    [InlineData("hamas")]
    [InlineData("moscow-2011-05-23")]
    [InlineData("plo_reform")]
    [InlineData("0")]
    public void Slug_Valid_KeepsItsText(string text)
    {
        Slug.Parse(text).ToString().ShouldBe(text);
        ((string)new Slug(text)).ShouldBe(text);
        Slug.TryParse(text, out var slug).ShouldBeTrue();
        slug.ShouldBe(new Slug(text));
    }

    [Theory]
    [InlineData("Hamas", "'Hamas' is not a slug: it is small letters a to z and digits, in groups joined by one '-' or '_'.")]
    [InlineData("a--b", "'a--b' is not a slug: it is small letters a to z and digits, in groups joined by one '-' or '_'.")]
    [InlineData("-a", "'-a' is not a slug: it is small letters a to z and digits, in groups joined by one '-' or '_'.")]
    [InlineData("a\n", "'a\n' is not a slug: it is small letters a to z and digits, in groups joined by one '-' or '_'.")]
    [InlineData("حماس", "'حماس' is not a slug: it is small letters a to z and digits, in groups joined by one '-' or '_'.")]
    [InlineData("a٢", "'a٢' is not a slug: it is small letters a to z and digits, in groups joined by one '-' or '_'.")]
    [InlineData("", "A slug has at least one character.")]
    [InlineData(null, "A slug has at least one character.")]
    public void Slug_Nonsense_IsRefusedWithASentence(string? text, string sentence)
    {
        Should.Throw<FormatException>(() => new Slug(text!)).Message.ShouldBe(sentence);
        Slug.TryParse(text, out _).ShouldBeFalse();
    }

    [Fact]
    public void Slug_AnyText_IsOneWhereThePatternSaysSo()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var slugs = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var text = new string(random.GetItems<char>("az09-_Aé٢\n ", random.Next(1, 7)));
            var isSlug = Regex.IsMatch(text, @"\A[a-z0-9]+([-_][a-z0-9]+)*\z");
            Slug.TryParse(text, out _).ShouldBe(isSlug, $"'{text}', seed {seed}");
            slugs += isSlug ? 1 : 0;
        }

        slugs.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void Slug_Length_EndsAt100()
    {
        Slug.TryParse(new string('a', 100), out _).ShouldBeTrue();
        Should.Throw<FormatException>(() => new Slug(new string('a', 101))).Message.ShouldBe("A slug has at most 100 characters, not 101.");
    }

    [Fact]
    public void Slug_NeverSet_DoesNotPass()
    {
        Should.Throw<InvalidOperationException>(() => default(Slug).Value);
        Should.Throw<InvalidOperationException>(() => default(Slug).ToString());
        Should.Throw<InvalidOperationException>(() => JsonSerializer.Serialize(default(Slug)));
    }

    [Fact]
    public void Slug_Json_IsAStringAndAPropertyName()
    {
        var names = new Dictionary<Slug, Slug> { [new("hamas")] = new("gaza") };

        var json = JsonSerializer.Serialize(names);

        json.ShouldBe("""{"hamas":"gaza"}""");
        JsonSerializer.Deserialize<Dictionary<Slug, Slug>>(json).ShouldBe(names);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Slug>("\"A\""));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Slug>("null"));
        JsonSerializer.Deserialize<Slug?>("null").ShouldBeNull();
    }

    [Fact]
    public void Slug_Sorted_GoesByCharacterCode()
    {
        Slug[] slugs = [new("b"), new("a_b"), new("a-b"), new("a")];

        slugs.Order().Select(slug => slug.Value).ShouldBe(["a", "a-b", "a_b", "b"]);
    }
}
