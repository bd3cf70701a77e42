using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Tests.Records;

/// <summary>The JSON Schema says what the reader takes.</summary>
public class SchemaTests
{
    private static readonly JsonNode Schema = RecordJson.Schema();

    [Fact]
    public void Schema_OfABundle_NamesEveryPropertyOfEveryRecord()
    {
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            var properties = RecordJson.Options.GetTypeInfo(RecordJson.TypeOf(kind)).Properties.Where(property => property.Get is not null).Select(property => property.Name);
            var list = kind switch { RecordKind.Party => "parties", RecordKind.Person => "people", _ => $"{kind}s".ToLowerInvariant() };

            Schema["properties"]![list]!["items"]!["properties"]!.AsObject().Select(property => property.Key).ShouldBe(properties, ignoreOrder: true);
        }
    }

    [Fact]
    public void Schema_OfAVocabulary_ListsItsCodes() =>
        Schema["properties"]!["meetings"]!["items"]!["properties"]!["delegations"]!["items"]!["properties"]!["attendance"]!["enum"]!.AsArray()
            .Select(code => code!.GetValue<string>()).ShouldBe(Enum.GetValues<Attendance>().Select(Vocabulary.Code));

    [Fact]
    public void AnyBundle_Written_IsValid() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var any = new AnyRecord(seed);
        var bundle = Bundle.Of([any.Source(), any.Party(PartyKind.Institution), any.Person(), any.Topic(), any.Meeting(), any.Statement()]);
        Problem(Schema, JsonNode.Parse(RecordJson.Write(bundle)), "$").ShouldBeNull();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Files_OfTheSeed_AreValid()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReconTracker.sln")))
        {
            folder = folder.Parent;
        }

        var files = Directory.GetFiles(Path.Combine(folder!.FullName, "src/ReconTracker.Data/Seed"), "*.json");
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            Problem(Schema, JsonNode.Parse(File.ReadAllText(file)), "$").ShouldBeNull(Path.GetFileName(file));
        }
    }

    [Theory]
    [InlineData("""{"topics":[{"slug":"Not a slug","definition":"x"}]}""", "$.topics[0].slug")]
    [InlineData("""{"topics":[{"slug":"a","definition":5}]}""", "$.topics[0].definition")]
    [InlineData("""{"topics":[{"slug":"a"}]}""", "$.topics[0]")]
    [InlineData("""{"topics":[{"slug":"a","definition":"x","color":"red"}]}""", "$.topics[0].color")]
    [InlineData("""{"topics":[{"slug":"a","definition":"x","names":[{"text":"a","language":"en","kind":"best"}]}]}""", "$.topics[0].names[0].kind")]
    public void Bundle_NotOfTheShape_IsInvalidWhereTheReaderRefusesIt(string json, string path) => Problem(Schema, JsonNode.Parse(json), "$").ShouldBe(path);

    /// <summary>The keywords of JSON Schema that the schema uses; the first place that does not fit, or null.</summary>
    private static string? Problem(JsonNode schema, JsonNode? value, string path)
    {
        schema = Resolve(schema);
        if (schema["enum"]?.AsArray() is { } codes && !codes.Any(code => JsonNode.DeepEquals(code, value)))
        {
            return path;
        }

        if (schema["type"] is { } type && !(type is JsonArray types ? types.AsEnumerable() : [type]).Any(name => IsOf(name!.GetValue<string>(), value)))
        {
            return path;
        }

        return value switch
        {
            JsonArray items => items.Select((item, index) => Problem(schema["items"]!, item, $"{path}[{index}]")).FirstOrDefault(problem => problem is not null),
            JsonObject members => Problem(schema, members, path),
            JsonValue text when schema["pattern"] is { } pattern && !Regex.IsMatch(text.GetValue<string>(), pattern.GetValue<string>()) => path,
            _ => null,
        };
    }

    private static string? Problem(JsonNode schema, JsonObject members, string path)
    {
        if (schema["required"]?.AsArray().Any(name => !members.ContainsKey(name!.GetValue<string>())) == true)
        {
            return path;
        }

        return members.Select(member => (schema["properties"]?[member.Key] ?? Additional(schema)) is { } known ? Problem(known, member.Value, $"{path}.{member.Key}") : $"{path}.{member.Key}")
            .FirstOrDefault(problem => problem is not null);
    }

    private static JsonObject? Additional(JsonNode schema) => schema["additionalProperties"] as JsonObject;

    // a shape that stands in several places is described in the first
    private static JsonNode Resolve(JsonNode schema) => schema["$ref"]?.GetValue<string>() is { } pointer
        ? pointer[2..].Split('/').Aggregate(Schema, (node, step) => node[step]!)
        : schema;

    private static bool IsOf(string type, JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => type == "null",
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type is "integer" or "number",
        _ => type == "boolean",
    };
}
