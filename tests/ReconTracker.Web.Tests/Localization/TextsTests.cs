using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Tests.Localization;

/// <summary>Every word of the interface exists, in every language that there is.</summary>
public sealed partial class TextsTests
{
    private static readonly Dictionary<string, string[]> Plurals = new()
    {
        ["en"] = ["one", "other"],
        ["ar"] = ["zero", "one", "two", "few", "many", "other"],
        ["ru"] = ["one", "few", "many"],
    };

    private static readonly Dictionary<string, string> English = Read("Texts.resx")!;

    /// <summary>The languages that have a file.</summary>
    public static TheoryData<string> Translations => [.. Plurals.Keys.Where(language => language != "en" && Read($"Texts.{language}.resx") is not null).DefaultIfEmpty("none yet")];

    [Fact]
    public void Keys_UsedInTheSource_Exist()
    {
        var missing = new List<string>();
        foreach (var file in Checkout.Files("src/ReconTracker.Web", ".cs", ".razor"))
        {
            var source = File.ReadAllText(file);
            missing.AddRange(TextKey().Matches(source).Select(match => match.Groups[1].Value).Where(key => !English.ContainsKey(key)).Select(key => $"{Path.GetFileName(file)}: {key}"));
            missing.AddRange(CountKey().Matches(source).SelectMany(match => Plurals["en"].Select(form => $"{match.Groups[1].Value}.{form}"))
                .Where(key => !English.ContainsKey(key)).Select(key => $"{Path.GetFileName(file)}: {key}"));
        }

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Terms_OfEveryVocabularyOfRecords_HaveALabel() =>
        Vocabularies().SelectMany(vocabulary => Enum.GetNames(vocabulary).Select(term => $"term.{vocabulary.Name}.{JsonNamingPolicy.SnakeCaseLower.ConvertName(term)}"))
            .Where(key => !English.ContainsKey(key)).ShouldBeEmpty();

    [Fact]
    public void Texts_AllOfThem_SaySomethingWithPlacesThatAreCountedFromNought()
    {
        English.Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key).ShouldBeEmpty();
        English.Where(text => Places(text.Value) is var places && !places.SequenceEqual(Enumerable.Range(0, places.Count))).Select(text => text.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Translation_HasTheSameKeysAndPlaces(string language)
    {
        var translated = Read($"Texts.{language}.resx");
        Assert.SkipUnless(translated is not null, "There is no translation yet.");
        var counts = English.Keys.Where(key => key.EndsWith(".other", StringComparison.Ordinal) && English.ContainsKey(Stem(key) + ".one")).Select(Stem).ToHashSet(StringComparer.Ordinal);
        var wanted = English.Keys.Where(key => !counts.Contains(Stem(key))).Concat(counts.SelectMany(stem => Plurals[language].Select(form => $"{stem}.{form}"))).ToHashSet(StringComparer.Ordinal);

        wanted.Where(key => !translated!.ContainsKey(key)).ShouldBeEmpty($"missing in {language}");
        translated!.Keys.Where(key => !wanted.Contains(key) && !counts.Contains(Stem(key))).ShouldBeEmpty($"too many in {language}");
        translated.Where(text => English.TryGetValue(text.Key, out var english) && !counts.Contains(Stem(text.Key)) && !Places(english).SequenceEqual(Places(text.Value)))
            .Select(text => text.Key).ShouldBeEmpty($"other places in {language}");
        translated.Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key).ShouldBeEmpty($"empty in {language}");
    }

    private static string Stem(string key) => key.LastIndexOf('.') is var dot and >= 0 ? key[..dot] : key;

    private static List<int> Places(string text) =>
        [.. Place().Matches(text).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order()];

    // every enumeration that a record's document can hold
    private static HashSet<Type> Vocabularies()
    {
        var (found, seen) = (new HashSet<Type>(), new HashSet<Type>());
        var open = new Stack<Type>([typeof(Bundle), typeof(RecordKind)]);
        while (open.TryPop(out var type))
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (type.IsEnum)
            {
                found.Add(type);
            }
            else if (type.IsGenericType)
            {
                Array.ForEach(type.GetGenericArguments(), open.Push);
            }
            else if (type.Namespace?.StartsWith("ReconTracker", StringComparison.Ordinal) == true && seen.Add(type))
            {
                Array.ForEach(type.GetProperties().Where(property => !property.IsDefined(typeof(System.Text.Json.Serialization.JsonIgnoreAttribute), inherit: true)).ToArray(), property => open.Push(property.PropertyType));
            }
        }

        found.RemoveWhere(type => type.Name.StartsWith("Edtf", StringComparison.Ordinal));
        return found;
    }

    private static Dictionary<string, string>? Read(string file)
    {
        var path = Path.Combine(Checkout.Root, "src/ReconTracker.Web/Localization", file);
        return !File.Exists(path) ? null : XDocument.Load(path).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
    }

    [GeneratedRegex("""(?<![\w.])T\("([^"]+)"[,)]""")]
    private static partial Regex TextKey();

    [GeneratedRegex("""(?<![\w.])N\("([^"]+)"[,)]""")]
    private static partial Regex CountKey();

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();
}
