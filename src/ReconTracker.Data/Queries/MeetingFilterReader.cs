using System.Text.RegularExpressions;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Reads a filter value by value, and notes what it cannot read.</summary>
internal sealed partial class MeetingFilterReader
{
    private readonly SortedSet<Slug> _factions = [];
    private readonly SortedSet<MeetingKind> _kinds = [];
    private readonly SortedSet<MeetingStatus> _statuses = [];
    private readonly SortedSet<MeetingScope> _scopes = [];
    private readonly SortedSet<Slug> _topics = [];
    private readonly Dictionary<string, string> _single = [];
    private readonly List<IgnoredValue> _ignored = [];

    /// <summary>Background alone stands beside the subject; nothing is the default.</summary>
    public static IReadOnlyList<MeetingScope> Effective(IReadOnlyCollection<MeetingScope> scopes) =>
        scopes.Any(scope => scope != MeetingScope.Context) ? [.. scopes.Distinct().Order()] : [.. MeetingFilter.DefaultScopes, .. scopes.Distinct()];

    public MeetingFilter Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        foreach (var (name, value) in pairs)
        {
            if (MeetingFilter.Names.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known
                && AddressValue.Clean(known, value, _ignored) is { Length: > 0 } clean && Take(known, clean) is { } reason)
            {
                _ignored.Add(new IgnoredValue(known, value, reason));
            }
        }

        var (from, to) = (Date("from"), Date("to"));
        if (from?.Earliest > to?.Latest)
        {
            _ignored.Add(new IgnoredValue("to", _single["to"], IgnoredReason.Reversed));
            to = null;
        }

        return new MeetingFilter
        {
            Factions = [.. _factions],
            Kinds = [.. _kinds],
            Statuses = [.. _statuses],
            Scopes = Effective(_scopes),
            Topics = [.. _topics],
            From = from,
            To = to,
            Text = _single.GetValueOrDefault("q"),
            OldestFirst = _single.GetValueOrDefault("sort") == "oldest",
            After = _single.TryGetValue("after", out var after) ? new Slug(after) : null,
            Ignored = _ignored,
        };
    }

    private IgnoredReason? Take(string name, string value) => name switch
    {
        "faction" => Slug.TryParse(value, out var faction) ? Add(_factions, faction) : IgnoredReason.Unreadable,
        "topic" => Slug.TryParse(value, out var topic) ? Add(_topics, topic) : IgnoredReason.Unreadable,
        "kind" => Vocabulary.TryParse<MeetingKind>(value, out var kind) ? Add(_kinds, kind) : IgnoredReason.Unreadable,
        "status" => Vocabulary.TryParse<MeetingStatus>(value, out var status) ? Add(_statuses, status) : IgnoredReason.Unreadable,
        "scope" => Vocabulary.TryParse<MeetingScope>(value, out var scope) ? Add(_scopes, scope) : IgnoredReason.Unreadable,
        "from" or "to" when !IsDate(value) => IgnoredReason.Unreadable,
        "sort" when value is not ("oldest" or "newest") => IgnoredReason.Unreadable,
        "after" when !Slug.TryParse(value, out _) => IgnoredReason.Unreadable,
        _ => _single.TryAdd(name, value) || _single[name] == value ? null : IgnoredReason.Repeated,
    };

    private static IgnoredReason? Add<T>(SortedSet<T> values, T value)
    {
        values.Add(value);
        return null;
    }

    private Edtf? Date(string name) => _single.TryGetValue(name, out var text) ? Edtf.Parse(text) : null;

    // a calendar year, month or day and nothing finer or vaguer; the year 0 has no day in .NET
    private static bool IsDate(string text) => YearMonthDay().IsMatch(text)
        && Edtf.TryParse(text, out var date, out _)
        && date is { Earliest: not null, Precision: EdtfPrecision.Year or EdtfPrecision.Month or EdtfPrecision.Day };

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}){0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthDay();
}
