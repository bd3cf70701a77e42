using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Desk;

namespace ReconTracker.Web.Tests.Editing;

/// <summary>What is cited of a passage, and what stands around it.</summary>
public sealed class CitedTests
{
    private const string Text = "In Cairo the delegation of Hamas, led by Khaled Mashal, arrived on Sunday. Fatah declined.";

    [Theory]
    [InlineData("Cairo", "Cairo the delegation of Hamas, led by Khaled Mashal, arrived on Sunday.")]
    [InlineData("on Sunday.", "Cairo the delegation of Hamas, led by Khaled Mashal, arrived on Sunday.")]
    [InlineData("Sunday", "Cairo the delegation of Hamas, led by Khaled Mashal, arrived on Sunday.")]
    [InlineData("Fatah", "Fatah declined.")]
    [InlineData(Text, "In Cairo the delegation of Hamas, led by Khaled Mashal, arrived on")]
    public void Fragment_IsThePassageWithWhatStandsAroundIt_InItsSentence(string words, string fragment)
    {
        var cited = Cite(words);

        cited.Fragment.ShouldBe(fragment);
        Words.Count(cited.Fragment).ShouldBeLessThanOrEqualTo(Words.MaxFragment);
        new FiledText(Text).Find(1, cited.Fragment).ShouldBe(FragmentMatch.Found);
    }

    [Theory]
    [InlineData("talks with Deputy Foreign Minister Ivan Petrov went on", "Minister", "Deputy Foreign Minister")]
    [InlineData("and the Minister of Health Ivan Petrov came", "minister", "Minister of Health")]
    [InlineData("he met Ivan Petrov, the Minister", "Minister", null)]
    public void Office_IsWhatIsPrintedBeforeTheName(string text, string word, string? office)
    {
        var name = new Suggestion { Kind = SuggestionKind.UnknownName, Paragraph = 1, Start = text.IndexOf("Ivan", StringComparison.Ordinal), Text = "Ivan Petrov", Reason = SuggestionReason.OfficeNearby, ReasonWord = word };

        Cited.OfficeBefore(text, name).ShouldBe(office);
    }

    [Theory]
    [InlineData("“We stand ready to help,” Zakharova said on Tuesday.", "We stand ready to help", "Tuesday", "Tuesday")]
    [InlineData("On Tuesday Zakharova said Moscow would help.", "Moscow would help", "Tuesday", "Tuesday")]
    [InlineData("“We meet on Tuesday,” Zakharova said.", "We meet on Tuesday", "Tuesday", null)]
    [InlineData("“We stand ready to help,” Zakharova said. Talks begin on Tuesday.", "We stand ready to help", "Tuesday", null)]
    public void Statement_WasSaidOnTheDateOfItsSentence_AndNotOnOneThatItSpeaksOf(string text, string words, string date, string? expected)
    {
        Suggestion At(string passage, SuggestionKind kind) => new() { Kind = kind, Paragraph = 1, Start = text.IndexOf(passage, StringComparison.Ordinal), Text = passage, Reason = default };
        var tuesday = At(date, SuggestionKind.Date) with { Date = new FuzzyDate { Edtf = Edtf.Parse("2024-10-15"), Basis = DateBasis.RelativeResolved, Certainty = DateCertainty.High } };

        Cited.DateOf(text, At(words, SuggestionKind.Quotation), [tuesday])?.Text.ShouldBe(expected);
        (Cited.DateOf(text, At(words, SuggestionKind.Quotation), [tuesday]) is null).ShouldBe(expected is null);
    }

    private static Suggestion Passage(string words, SuggestionKind kind) => new() { Kind = kind, Paragraph = 1, Start = Text.IndexOf(words, StringComparison.Ordinal), Text = words, Reason = default };

    private static Cited Cite(string words) => Cited.Of("cairo-daily", "en", Text, Passage(words, SuggestionKind.Party));
}
