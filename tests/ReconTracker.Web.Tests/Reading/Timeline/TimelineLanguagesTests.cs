using AngleSharp.Dom;

namespace ReconTracker.Web.Tests.Reading.Timeline;

/// <summary>What the timeline says in the reader's language, its grammar and the names of the record.</summary>
public sealed class TimelineLanguagesTests(SeededApp app)
{
    [Theory]
    [InlineData("/ru/timeline?from=2011", "с 2011 года")]
    [InlineData("/ru/timeline?to=2021-03", "по март 2021 года")]
    [InlineData("/ru/timeline?from=2011-05-02&to=2024", "со 2 мая 2011 года по 2024 год")]
    [InlineData("/ru/timeline?from=2021-02&to=2021-02", "возможно, за февраль 2021 года")]
    [InlineData("/ru/timeline?from=2021&to=2021&certain=1", "наверняка за 2021 год")]
    [InlineData("/ar/timeline?from=2011&to=2024", "من 2011 إلى 2024")]
    [InlineData("/ar/timeline?to=2021-03", "حتى مارس 2021")]
    public async Task Sentence_OfDates_IsInTheCaseThatItsWordsAskFor(string address, string words) =>
        string.Join(' ', (await app.PageAsync(address)).QuerySelector("p.shown")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain(words);

    [Theory]
    [InlineData("/ru/timeline", "НФОП", "ru")]
    [InlineData("/ru/timeline", "PIJ", "en")] // the record has no Russian letters for it
    [InlineData("/timeline", "PFLP", "en")]
    public async Task Letters_OfFactions_AreTheReadersWhereTheRecordHasThem(string address, string letters, string language)
    {
        var printed = (await app.PageAsync(address)).QuerySelectorAll("b.abbr").Where(abbreviation => abbreviation.TextContent == letters).ToList();

        printed.ShouldNotBeEmpty();
        printed.ShouldAllBe(abbreviation => abbreviation.GetAttribute("lang") == language);
    }
}
