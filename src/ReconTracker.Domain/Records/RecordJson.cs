using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>Reads and writes the one document shape. Strict on reading: no unknown or repeated names, no numbers for codes, plain text only.</summary>
public static class RecordJson
{
    /// <summary>The options of the shape; canonical (no white space, nothing for what is not coded).</summary>
    public static JsonSerializerOptions Options { get; } = Make(indented: false);

    private static readonly JsonSerializerOptions Indented = Make(indented: true);

    /// <summary>Writes a record, or a bundle, in canonical JSON.</summary>
    /// <typeparam name="T">The document.</typeparam>
    /// <param name="document">What to write.</param>
    /// <returns>JSON text.</returns>
    public static string Write<T>(T document)
        where T : class => JsonSerializer.Serialize(document, document.GetType(), Options);

    /// <summary>Writes a record, or a bundle, for people to read.</summary>
    /// <typeparam name="T">The document.</typeparam>
    /// <param name="document">What to write.</param>
    /// <returns>Indented JSON text.</returns>
    public static string WriteIndented<T>(T document)
        where T : class => JsonSerializer.Serialize(document, document.GetType(), Indented);

    /// <summary>Reads a record.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="json">JSON text.</param>
    /// <returns>The record; not yet checked against the rules.</returns>
    /// <exception cref="JsonException">The text is not such a record; the message says where.</exception>
    public static RecordDocument Read(RecordKind kind, string json)
    {
        try
        {
            return (RecordDocument?)JsonSerializer.Deserialize(json, TypeOf(kind), Options) ?? throw new JsonException("A record is an object, not null.");
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException)
        {
            throw Refusal(problem);
        }
    }

    /// <summary>Reads a record.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="json">JSON, UTF-8.</param>
    /// <returns>The record; not yet checked against the rules.</returns>
    /// <exception cref="JsonException">The bytes are not such a record; the message says where.</exception>
    public static RecordDocument Read(RecordKind kind, ReadOnlySpan<byte> json)
    {
        try
        {
            return (RecordDocument?)JsonSerializer.Deserialize(json, TypeOf(kind), Options) ?? throw new JsonException("A record is an object, not null.");
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException)
        {
            throw Refusal(problem);
        }
    }

    /// <summary>Reads a bundle.</summary>
    /// <param name="json">JSON, UTF-8.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The bundle; its records are not yet checked against the rules.</returns>
    /// <exception cref="JsonException">The text is not a bundle; the message says where.</exception>
    public static async Task<Bundle> ReadBundleAsync(Stream json, CancellationToken cancellation = default)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<Bundle>(json, Options, cancellation).ConfigureAwait(false) ?? throw new JsonException("A bundle is an object, not null.");
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException)
        {
            throw Refusal(problem);
        }
    }

    /// <summary>The document type of a kind of record.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The type.</returns>
    public static Type TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Source => typeof(SourceRecord),
        RecordKind.Party => typeof(PartyRecord),
        RecordKind.Person => typeof(PersonRecord),
        RecordKind.Topic => typeof(TopicRecord),
        RecordKind.Meeting => typeof(MeetingRecord),
        RecordKind.Statement => typeof(StatementRecord),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The JSON Schema (2020-12) of a bundle.</summary>
    /// <returns>The schema.</returns>
    public static JsonNode Schema()
    {
        var schema = Options.GetJsonSchemaAsNode(typeof(Bundle), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe });
        schema.AsObject().Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }

    // texts and values of the domain are strings; their converters keep the exporter from knowing
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        switch (context.TypeInfo.Kind)
        {
            case JsonTypeInfoKind.Enumerable when schema is JsonObject list:
                list.TryAdd("items", Text(context.TypeInfo.ElementType!));
                return list;
            case JsonTypeInfoKind.Dictionary when schema is JsonObject members:
                members.TryAdd("additionalProperties", Text(typeof(string)));
                return members;
            default:
                return schema.GetValueKind() == JsonValueKind.True ? Text(context.TypeInfo.Type) : schema;
        }
    }

    private static JsonObject Text(Type value) => (Nullable.GetUnderlyingType(value) ?? value) == typeof(Slug)
        ? new JsonObject { ["type"] = "string", ["pattern"] = Slug.PatternText }
        : new JsonObject { ["type"] = "string" };

    /// <summary>A value of the domain refuses what it is given with a sentence; where it stood, the serializer adds to its own sentences only.</summary>
    private static JsonException Refusal(Exception problem) => problem is JsonException { Path: { } path } located && !located.Message.Contains("Path: $", StringComparison.Ordinal)
        ? new JsonException($"{path}, line {located.LineNumber + 1}: {located.Message}", path, located.LineNumber, located.BytePositionInLine, located)
        : problem as JsonException ?? new JsonException(problem.Message, problem);

    private static JsonSerializerOptions Make(bool indented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.General)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            MaxDepth = 16,
            WriteIndented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyLists, RefuseNullItems } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        options.Converters.Add(new PlainTextConverter());
        options.MakeReadOnly();
        return options;
    }

    // in records what is not coded is not written; in an answer of ours "none" is an answer
    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        if (type.Type.Namespace != typeof(RecordJson).Namespace)
        {
            return;
        }

        foreach (var property in Lists(type))
        {
            property.ShouldSerialize = (_, list) => list is IEnumerable items && items.GetEnumerator().MoveNext();
        }
    }

    // the nullable annotations that the serializer respects do not reach into lists
    private static void RefuseNullItems(JsonTypeInfo type)
    {
        var lists = Lists(type).ToList();
        if (lists.Count > 0)
        {
            type.OnDeserialized = document =>
            {
                var list = lists.Find(property => property.Get!(document) is not ICollection { Count: 0 } and IEnumerable items && items.Cast<object?>().Any(item => item is null or KeyValuePair<string, string> { Value: null }));
                if (list is not null)
                {
                    throw new JsonException($"'{list.Name}' holds a null: leave out what is not coded.");
                }
            };
        }
    }

    private static IEnumerable<JsonPropertyInfo> Lists(JsonTypeInfo type) =>
        type.Properties.Where(property => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable)));

    /// <summary>Every string of a document passes the normaliser.</summary>
    private sealed class PlainTextConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return PlainText.Normalize(reader.GetString()!);
            }
            catch (Exception problem) when (problem is FormatException or InvalidOperationException)
            {
                throw new JsonException(problem.Message, problem);
            }
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

        public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
    }
}
