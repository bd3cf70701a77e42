using System.Text;
using System.Text.Json;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Tests.Records;

/// <summary>The border of JSON: strict, and with a message that says where and what.</summary>
public class RecordJsonTests
{
    private const string Topic = """{"slug":"elections","names":[{"text":"Elections","language":"en","kind":"preferred"}],"definition":"Voting."}""";

    [Theory]
    [InlineData("""{"topics":[{"slug":"a","definition":"x","color":"red"}]}""", "color")]
    [InlineData("""{"topics":[{"slug":"a","slug":"b","definition":"x"}]}""", "slug")]
    [InlineData("""{"Topics":[]}""", "Topics")]
    [InlineData("""{"topics":[{"slug":"a"}]}""", "definition")]
    [InlineData("""{"topics":[{"slug":"Not A Slug","definition":"x"}]}""", "'Not A Slug' is not a slug: it is small letters a to z and digits, in groups joined by one '-' or '_'.")]
    [InlineData("""{"topics":[{"slug":7,"definition":"x"}]}""", "A Slug is written as a string.")]
    [InlineData("""{"topics":[{"slug":"a","definition":null}]}""", "definition")]
    [InlineData("""{"topics":null}""", "topics")]
    [InlineData("""{"topics":[null]}""", "'topics' holds a null: leave out what is not coded.")]
    [InlineData("""{"topics":[{"slug":"a","definition":"x","claims":[null]}]}""", "'claims' holds a null: leave out what is not coded.")]
    [InlineData("""{"people":[{"slug":"a","externalIds":{"wikidata":null}}]}""", "'externalIds' holds a null: leave out what is not coded.")]
    [InlineData("""{"topics":[{"slug":"a","definition":"x","names":[{"text":"b","language":"english","kind":"preferred"}]}]}""", "'english' is not a language tag: it is a language, perhaps a script and a region, as in ar, ar-Latn or en-GB.")]
    [InlineData("""{"topics":[{"slug":"a","definition":"x","names":[{"text":"b","language":"en","kind":"best"}]}]}""", "kind")]
    [InlineData("""{"topics":[{"slug":"a","definition":"x","names":[{"text":"b","language":"en","kind":0}]}]}""", "kind")]
    [InlineData("""{"topics":[{"slug":"a","definition":"x\u0000y"}]}""", "A control character (U+0000) at position 2.")]
    [InlineData("""{"topics":[{"slug":"a","definition":"x\u001by"}]}""", "A control character (U+001B) at position 2.")]
    [InlineData("""{"topics":[{"slug":"a","definition":"x\ud800y"}]}""", "$.topics[0].definition")]
    [InlineData("""{"topics":[{"slug":"a\ud800","definition":"x"}]}""", "$.topics[0].slug")]
    [InlineData("""{"people":[{"slug":"a","affiliations":[{"party":"b","from":{"edtf":"2021-13","basis":"stated","certainty":"high"}}]}]}""", "$.people[0].affiliations[0].from.edtf, line 1: Month 13 in '2021-13' at position 6")]
    [InlineData("""{"people":[{"slug":"a","affiliations":[{"party":"b","from":{"edtf":"2021","words":"W","basis":"guessed","certainty":"high"}}]}]}""", "basis")]
    [InlineData("""[]""", "$")]
    [InlineData("""null""", "A bundle is an object, not null.")]
    [InlineData("""{"topics":[""", "$.topics")]
    [InlineData("", "$")]
    [InlineData("""{"topics":[],}""", "trailing comma")]
    [InlineData("""{"topics":[]}{}""", "after")]
    [InlineData("""{/* hi */"topics":[]}""", "'/'")]
    public async Task Bundle_NotOfTheShape_IsRefusedSayingWhereOrWhy(string json, string message) =>
        (await Should.ThrowAsync<JsonException>(() => ReadAsync(json))).Message.ShouldContain(message);

    [Fact]
    public async Task Bundle_NestedWithoutEnd_IsRefused() =>
        (await Should.ThrowAsync<JsonException>(() => ReadAsync($$"""{"topics":{{new string('[', 10_000)}}"""))).Message.ShouldNotBeEmpty();

    [Fact]
    public async Task Bundle_WithNestingWithinAnUnknownProperty_IsRefused() =>
        await Should.ThrowAsync<JsonException>(() => ReadAsync($$"""{"x":{{new string('[', 100)}}{{new string(']', 100)}}}"""));

    [Fact]
    public async Task Bundle_WithALateLimitOfAValue_IsRefusedWithItsSentence()
    {
        var words = new string('w', 201);

        var refusal = await Should.ThrowAsync<JsonException>(() => ReadAsync(
            $$$"""{"sources":[{"slug":"a","type":"news_agency","publisher":{"name":"P"},"headline":"H","language":"en","published":{"edtf":"2021","words":"{{{words}}}","basis":"stated","certainty":"high"}}]}"""));

        refusal.Message.ShouldContain("The source's words for a date may have 200 characters, not 201.");
    }

    [Fact]
    public async Task Bundle_WithTextNotInNormalForm_IsNormalised()
    {
        var bundle = await ReadAsync("""{"topics":[{"slug":"a","definition":"cafe\u0301\r\nbar"}]}""");

        bundle.Topics[0].Definition.ShouldBe("café\nbar");
    }

    [Fact]
    public async Task Bundle_WithASchemaProperty_IsRead() => (await ReadAsync($$"""{"$schema":"x","topics":[{{Topic}}]}""")).Topics.Count.ShouldBe(1);

    [Fact]
    public void Record_Written_LeavesOutWhatIsNotCodedAndPutsClaimsLast()
    {
        RecordJson.Write(Sample.ATopic).ShouldBe(Topic);
        RecordJson.Write(Sample.ATopic with { Claims = [Sample.Claim("names")] }).ShouldEndWith(""","claims":[{"field":"names","source":"maan-2011","standing":"preferred"}]}""");
    }

    [Fact]
    public void Record_InThreeScripts_IsWrittenReadably() =>
        RecordJson.Write(Sample.ATopic with { Definition = "حماس и “Фатх”" }).ShouldContain("حماس и “Фатх”");

    [Fact]
    public void Record_WithExternalIdsInAnyOrder_IsTheSameDocument()
    {
        var ids = new Dictionary<string, string> { ["wikidata"] = "Q1", ["pax"] = "2" };

        RecordJson.Write(Sample.APerson with { ExternalIds = ids }).ShouldBe(RecordJson.Write(Sample.APerson with { ExternalIds = ids.Reverse().ToDictionary() }));
    }

    [Theory]
    [InlineData("""{"slug":"a","definition":"x","color":1}""")]
    [InlineData("null")]
    [InlineData("""{"slug":"a","definition":"x","names":[{"text":"b","language":"en","kind":"preferred","extra":1}]}""")]
    public void OneRecord_NotOfTheShape_IsRefused(string json) => Should.Throw<JsonException>(() => RecordJson.Read(RecordKind.Topic, json));

    [Fact]
    public void OneRecord_WithAValueTooLong_IsRefusedAsJson() => Should.Throw<JsonException>(() => RecordJson.Read(
        RecordKind.Meeting, RecordJson.Write(Sample.AMeeting).Replace("\"basis\"", $"\"note\":\"{new string('n', 1001)}\",\"basis\"", StringComparison.Ordinal)));

    private static async Task<Bundle> ReadAsync(string json)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return await RecordJson.ReadBundleAsync(bytes);
    }
}
