using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.Codebook;

/// <summary>Every variable and vocabulary of the record documents, found by reflection: nothing can be stored that is not listed here.</summary>
internal static class CodebookContents
{
    private static readonly Type[] Documents =
        [typeof(MeetingRecord), typeof(StatementRecord), typeof(PersonRecord), typeof(PartyRecord), typeof(SourceRecord), typeof(TopicRecord)];

    /// <summary>What all records share, the six documents, then their parts in the order in which they are first met.</summary>
    public static IReadOnlyList<CodebookGroup> Groups { get; } = [.. Walk()];

    /// <summary>The six documents.</summary>
    public static IEnumerable<CodebookGroup> Records => Groups.Where(group => group.Type.IsAssignableTo(typeof(RecordDocument)));

    /// <summary>What documents are made of.</summary>
    public static IEnumerable<CodebookGroup> Parts => Groups.Except(Records);

    /// <summary>The vocabularies, in the order in which they are first met; those of computed values too.</summary>
    public static IReadOnlyList<CodebookVocabulary> Vocabularies { get; } =
    [
        .. Groups.SelectMany(group => group.Type.GetProperties()).Select(property => ValueOf(property.PropertyType)).Where(type => type.IsEnum).Distinct()
            .Select(type => new CodebookVocabulary(type, [.. Groups.SelectMany(group => group.Variables).Where(variable => variable.Value == type)])),
    ];

    // "unknown" and "other" are terms of many vocabularies: such a code needs the name of its own before it
    private static readonly HashSet<string> Shared =
        [.. Vocabularies.SelectMany(vocabulary => vocabulary.Terms).GroupBy(term => term.Code).Where(terms => terms.Count() > 1).Select(terms => terms.Key)];

    /// <summary>The anchor of a term: its code, after the vocabulary's name where two vocabularies have the code.</summary>
    public static string Anchor(Type vocabulary, string code) =>
        Shared.Contains(code) ? $"{JsonNamingPolicy.CamelCase.ConvertName(vocabulary.Name)}-{code}" : code;

    /// <summary>The code of a term of any vocabulary.</summary>
    public static string Code(Enum term) => JsonSerializer.SerializeToElement(term, term.GetType(), RecordJson.Options).GetString()!;

    /// <summary>The properties of a document or part that its JSON can set; what is computed is no variable.</summary>
    public static IEnumerable<JsonPropertyInfo> PropertiesOf(Type type) => RecordJson.Options.GetTypeInfo(type).Properties.Where(property => property is { Get: not null, Set: not null });

    /// <summary>Whether a value has variables of its own.</summary>
    public static bool IsPart(Type type) => RecordJson.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object;

    private static IEnumerable<CodebookGroup> Walk()
    {
        var met = new HashSet<Type>([typeof(RecordDocument), .. Documents]);
        var waiting = new Queue<Type>(met);
        while (waiting.TryDequeue(out var type))
        {
            var group = Group(type);
            foreach (var part in group.Variables.Select(variable => variable.Value).Where(value => IsPart(value) && met.Add(value)))
            {
                waiting.Enqueue(part);
            }

            yield return group;
        }
    }

    private static CodebookGroup Group(Type type)
    {
        // the serializer describes concrete types only: what all records share is read off one of them
        var own = PropertiesOf(type.IsAbstract ? Documents[0] : type).Where(property => ((PropertyInfo)property.AttributeProvider!).DeclaringType == type);
        var name = CodebookGroup.NameOf(type.Name);
        return new CodebookGroup(name, type, [.. own.Select(property => Variable(name, property))]);
    }

    private static CodebookVariable Variable(string group, JsonPropertyInfo property) =>
        new(property.Name, $"{group}.{property.Name}", (PropertyInfo)property.AttributeProvider!, ValueOf(property.PropertyType), property.IsRequired);

    // the type of one value: what a list holds, what may be missing
    private static Type ValueOf(Type type) => type switch
    {
        _ when type == typeof(string) => type,
        { IsGenericType: true } when type.IsAssignableTo(typeof(IEnumerable)) => type.GetGenericArguments()[^1],
        _ => Nullable.GetUnderlyingType(type) ?? type,
    };
}
