using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Values;

/// <summary>The one normaliser of text at every border.</summary>
public class PlainTextTests
{
    [Theory]
    [InlineData("a\r\nb\rc\u2028d\u0085e\ff", "a\nb\nc\nd\ne\nf")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("\uFEFFa", "\uFEFFa")]
    [InlineData("  kept  ", "  kept  ")]
    [InlineData("👥 حماس", "👥 حماس")]
    [InlineData("", "")]
    public void RunningText_OfAnyKind_IsNormalised(string text, string normal) => PlainText.Normalize(text).ShouldBe(normal);

    [Theory]
    [InlineData("a\0b", "A control character (U+0000) at position 2.")]
    [InlineData("\u001B[31m", "A control character (U+001B) at position 1.")]
    [InlineData("a\tb", "A control character (U+0009) at position 2.")]
    [InlineData("a\u007F", "A control character (U+007F) at position 2.")]
    [InlineData("a\u009Fb", "A control character (U+009F) at position 2.")]
    [InlineData("a\uFFFEb", "No character has the number U+FFFE at position 2.")]
    [InlineData("\uFDD0", "No character has the number U+FDD0 at position 1.")]
    [InlineData("a\U0001FFFF", "No character has the number U+1FFFF at position 2.")]
    public void RunningText_WithControlCharacters_IsRefusedSayingWhere(string text, string sentence) =>
        Should.Throw<FormatException>(() => PlainText.Normalize(text)).Message.ShouldBe(sentence);

    [Fact]
    public void RunningText_WithHalfACharacter_IsRefusedSayingWhere()
    {
        // written as numbers: a test runner cannot print half a character
        foreach (var half in (char[])[(char)0xD800, (char)0xDBFF, (char)0xDC00, (char)0xDFFF])
        {
            foreach (var text in (string[])[$"ab{half}", $"ab{half}c", $"ab{half}{(char)0xD83D}{(char)0xDC65}"])
            {
                Should.Throw<FormatException>(() => PlainText.Normalize(text)).Message.ShouldBe($"Half a character (U+{(int)half:X4}) at position 3.");
            }
        }
    }

    [Fact]
    public void RunningText_AtTheLimit_IsCountedAfterNormalising()
    {
        PlainText.Normalize(string.Concat(Enumerable.Repeat("e\u0301", 10)), 10).Length.ShouldBe(10);
        Should.Throw<FormatException>(() => PlainText.Normalize(new string('a', 11), 10)).Message.ShouldBe("The text is 11 characters long; at most 10 fit.");
        Should.Throw<FormatException>(() => PlainText.Normalize(new string('\0', 41), 10)).Message.ShouldBe("The text is 41 characters long; at most 10 fit.");
    }

    [Theory]
    [InlineData("  Hamas ", "Hamas")]
    [InlineData("می\u200Cرود", "می\u200Cرود")]
    [InlineData("ه\u200Dم", "ه\u200Dم")]
    public void Line_OfAnyKind_IsTrimmed(string text, string line) => PlainText.NormalizeLine(text).ShouldBe(line);

    [Theory]
    [InlineData("a\nb", "A line break at position 2: a name or title is one line.")]
    [InlineData("a\u202Eb", "An invisible character (U+202E) at position 2: names and titles show all they hold.")]
    [InlineData("a\u2066b", "An invisible character (U+2066) at position 2: names and titles show all they hold.")]
    [InlineData("a\u200Fb", "An invisible character (U+200F) at position 2: names and titles show all they hold.")]
    [InlineData("a\u200Bb", "An invisible character (U+200B) at position 2: names and titles show all they hold.")]
    [InlineData("a\u00ADb", "An invisible character (U+00AD) at position 2: names and titles show all they hold.")]
    [InlineData("a\u200Db", "An invisible character (U+200D) at position 2: names and titles show all they hold.")]
    [InlineData("م\u200C", "An invisible character (U+200C) at position 2: names and titles show all they hold.")]
    [InlineData("\u2060a", "An invisible character (U+2060) at position 1: names and titles show all they hold.")]
    public void Line_ThatHidesSomething_IsRefusedSayingWhere(string text, string sentence) =>
        Should.Throw<FormatException>(() => PlainText.NormalizeLine(text)).Message.ShouldBe(sentence);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\u202Eb\u200Bc", "a[U+202E]b[U+200B]c")]
    [InlineData("می\u200Cرود", "می\u200Cرود")]
    public void Hidden_Shown_IsVisible(string text, string shown) => PlainText.ShowHidden(text).ShouldBe(shown);
}
