using System.Text.Json;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Tests.Reading.Codebook;

public sealed class CodebookPageTests(SeededApp app)
{
    [Fact]
    public async Task Codebook_EveryAnchor_IsUniqueAndEveryLinkToOneLeadsSomewhere()
    {
        var page = await app.PageAsync("/codebook");

        var anchors = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        anchors.ShouldBeUnique();
        page.QuerySelectorAll("main a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(anchors).ShouldBeEmpty();
    }

    [Fact]
    public async Task Codebook_TermOfOneVocabulary_IsFoundByItsCode()
    {
        var held = (await app.PageAsync("/codebook")).GetElementById(Vocabulary.Code(MeetingStatus.Held)).ShouldNotBeNull();

        held.QuerySelector("dd")!.TextContent.ShouldContain("A source reports that it took place.");
    }

    [Fact]
    public async Task Codebook_CodeOfSeveralVocabularies_IsFoundByTheVocabularysNameBeforeIt()
    {
        var page = await app.PageAsync("/codebook");

        page.GetElementById("unknown").ShouldBeNull();
        page.GetElementById("attendance-unknown").ShouldNotBeNull().TextContent.ShouldContain("Whether it came is not reported.");
    }

    [Fact]
    public async Task Codebook_Variable_IsDefinedAndLeadsToItsVocabulary()
    {
        var attendance = (await app.PageAsync("/codebook")).GetElementById("delegation.attendance").ShouldNotBeNull();

        attendance.QuerySelector("dd")!.TextContent.ShouldContain("Whether it came.");
        attendance.QuerySelector("a")!.GetAttribute("href").ShouldBe("#vocabulary-attendance");
    }

    [Fact]
    public async Task Codebook_Arabic_KeepsEnglishDefinitionsMarkedAsEnglish()
    {
        var held = (await app.PageAsync("/ar/codebook")).GetElementById("held").ShouldNotBeNull();

        held.QuerySelector("dd [lang=en]").ShouldNotBeNull();
    }

    [Fact]
    public async Task CodebookData_EveryVariableAndTerm_HasADefinition()
    {
        using var codebook = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/codebook.json", UriKind.Relative)));
        var defined = codebook.RootElement.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("variables").EnumerateArray())
            .Concat(codebook.RootElement.GetProperty("vocabularies").EnumerateArray().SelectMany(vocabulary => vocabulary.GetProperty("terms").EnumerateArray())).ToList();

        defined.Count.ShouldBeGreaterThan(200);
        defined.Where(entry => string.IsNullOrWhiteSpace(entry.GetProperty("definition").GetString())).Select(entry => entry.GetProperty("anchor").GetString()).ShouldBeEmpty();
    }

    [Fact]
    public async Task CodebookData_Uses_AreThoseOfTheCollection()
    {
        using var codebook = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/codebook.json", UriKind.Relative)));
        using var topics = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/topics.json", UriKind.Relative)));

        Uses(codebook, "recordKind", "topic").ShouldBe(topics.RootElement.GetArrayLength());
        Uses(codebook, "meetingStatus", "held").ShouldBeGreaterThan(0);
    }

    private static int Uses(JsonDocument codebook, string vocabulary, string code) => codebook.RootElement.GetProperty("vocabularies").EnumerateArray()
        .Single(candidate => candidate.GetProperty("name").GetString() == vocabulary).GetProperty("terms").EnumerateArray()
        .Single(term => term.GetProperty("code").GetString() == code).GetProperty("uses").GetInt32();
}
