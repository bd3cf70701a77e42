using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Articles.Known;

/// <summary>The names of people, whole by their keys, and what may stand alone for them.</summary>
internal sealed class PersonNames
{
    /// <summary>Keys shorter than this are shared by too many words for likeness to mean anything.</summary>
    public const int ShortestKey = 6;

    /// <summary>The same of a name that stands alone.</summary>
    public const int ShortestKeyAlone = 5;

    private readonly Dictionary<string, List<NameEntry>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameEntry>> _aloneByPlain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameEntry>> _aloneByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameEntry>> _familyByPlain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameEntry>> _familyByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<RecordReference>> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tokens = new(StringComparer.Ordinal);

    /// <summary>The most units of a name.</summary>
    public int MostUnits { get; private set; }

    public void Add(RecordReference record, Passage name, WordStock stock)
    {
        var units = NameUnits.Of(name, stock);
        if (units.Count is 0 or > 8 || name.Text.Contains(',', StringComparison.Ordinal) || units.Exists(unit => unit.Readings[0].Key.Length == 0))
        {
            return;
        }

        var entry = new NameEntry(SuggestionKind.Person, name.Text, PlainOf(units)) { Record = record };
        if (units.Count == 1)
        {
            Add(_aloneByPlain, entry.Plain, entry);
            Add(_aloneByKey, units[0].Readings[0].Key, entry);
            return;
        }

        Add(_whole, KeyOf(units.Select(unit => unit.Readings[0].Key)), entry);
        Add(_familyByPlain, units[^1].Plain, entry);
        foreach (var reading in units[^1].Readings.Where(reading => reading.IsEndingless))
        {
            Add(_familyByPlain, Endingless(reading), entry);
        }

        Add(_familyByKey, units[^1].Readings[0].Key, entry);
        _tokens.UnionWith(units.Select(unit => unit.Readings[0].Key));
        MostUnits = Math.Max(MostUnits, units.Count);
        foreach (var given in units.SkipLast(1))
        {
            (_given.TryGetValue(given.Readings[0].Key, out var bearers) ? bearers : _given[given.Readings[0].Key] = []).Add(record);
        }
    }

    public bool HasToken(string key) => _tokens.Contains(key);

    public IReadOnlyList<NameEntry> Whole(IEnumerable<string> keys) => _whole.TryGetValue(KeyOf(keys), out var entries) ? entries : [];

    /// <summary>Names of one unit: a kunya, or a family name that is on record as a name by itself.</summary>
    public IReadOnlyList<NameEntry> Alone(NameReading reading) => Best(_aloneByPlain, _aloneByKey, reading);

    /// <summary>Whole names that end in a family name. None when it is the given name of somebody else and no article shows that it is a family's.</summary>
    public IReadOnlyList<NameEntry> Family(NameReading reading, bool hasArticle)
    {
        var entries = Best(_familyByPlain, _familyByKey, reading);
        var isGiven = !hasArticle && _given.TryGetValue(reading.Key, out var bearers) && entries.Any(entry => bearers.Any(bearer => bearer != entry.Record));
        return isGiven ? [] : entries;
    }

    private static List<NameEntry> Best(Dictionary<string, List<NameEntry>> byPlain, Dictionary<string, List<NameEntry>> byKey, NameReading reading) =>
        byPlain.TryGetValue(reading.Plain, out var same) || (reading.IsEndingless && byPlain.TryGetValue(Endingless(reading), out same)) ? same
        : reading.Key.Length >= ShortestKeyAlone && byKey.TryGetValue(reading.Key, out var alike) ? alike
        : [];

    private static void Add(Dictionary<string, List<NameEntry>> names, string key, NameEntry entry) =>
        (names.TryGetValue(key, out var entries) ? entries : names[key] = []).Add(entry);

    // Захаровой is a case of Захарова; Захаров is not
    private static string Endingless(NameReading reading) => reading.Plain + "-";

    private static string PlainOf(IEnumerable<NameUnit> units) => string.Join(' ', units.Select(unit => unit.Plain));

    private static string KeyOf(IEnumerable<string> tokens) => string.Join(' ', tokens.Order(StringComparer.Ordinal));
}
