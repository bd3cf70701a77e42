using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Reads a filter value by value, and notes what it cannot read.</summary>
internal sealed class RecordFilterReader
{
    private readonly Dictionary<string, SortedSet<string>> _values = [];
    private readonly List<IgnoredValue> _ignored = [];

    public RecordFilter Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        foreach (var (name, value) in pairs)
        {
            if (FilterField.All.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } field
                && AddressValue.Clean(field.Name, value, _ignored) is { Length: > 0 } clean && Take(field, clean) is { } reason)
            {
                _ignored.Add(new IgnoredValue(field.Name, value, reason));
            }
        }

        RefuseReversed();
        DropDefaults();
        return new RecordFilter(_values.Where(field => field.Value.Count > 0).ToDictionary(field => field.Key, field => (IReadOnlyList<string>)[.. field.Value])) { Ignored = _ignored };
    }

    private IgnoredReason? Take(FilterField field, string given)
    {
        var value = field.IsWords ? given : given.ToLowerInvariant();
        if (!field.IsValue(value))
        {
            return IgnoredReason.Unreadable;
        }

        if (!_values.TryGetValue(field.Name, out var values))
        {
            _values.Add(field.Name, values = new SortedSet<string>(StringComparer.Ordinal));
        }

        if (!field.TakesMany && values.Count > 0 && !values.Contains(value))
        {
            return IgnoredReason.Repeated;
        }

        if (values.Count == RecordFilter.MostValues && !values.Contains(value))
        {
            return IgnoredReason.TooMany;
        }

        values.Add(value);
        return null;
    }

    private void RefuseReversed()
    {
        if (Date("from")?.Earliest > Date("to")?.Latest)
        {
            _ignored.Add(new IgnoredValue("to", _values["to"].Min!, IgnoredReason.Reversed));
            _values.Remove("to");
        }
    }

    private void DropDefaults()
    {
        Drop("sort", "newest");
        Drop("view", "list");
        Drop("certain", "0");
        if (_values.GetValueOrDefault("sources")?.Min is { } least)
        {
            var trimmed = least.TrimStart('0');
            _values["sources"] = new SortedSet<string>(trimmed.Length > 0 ? [trimmed] : [], StringComparer.Ordinal);
        }

        if (!_values.ContainsKey("from") && !_values.ContainsKey("to"))
        {
            _values.Remove("certain");
        }

        if (_values.TryGetValue("attendance", out var attendance))
        {
            var any = attendance.Contains(RecordFilter.AnyAttendance) || attendance.Count == Enum.GetValues<Attendance>().Length;
            _values["attendance"] = any ? new SortedSet<string>([RecordFilter.AnyAttendance], StringComparer.Ordinal) : attendance;
            if (attendance.SetEquals([RecordFilter.DefaultAttendance]))
            {
                _values.Remove("attendance");
            }
        }

        if (_values.TryGetValue("scope", out var scopes))
        {
            _values["scope"] = new SortedSet<string>(RecordFilter.ScopeCodes([.. scopes.Select(Vocabulary.Parse<MeetingScope>)]), StringComparer.Ordinal);
        }
    }

    private void Drop(string name, string value)
    {
        if (_values.TryGetValue(name, out var values))
        {
            values.Remove(value);
        }
    }

    private Edtf? Date(string name) => _values.GetValueOrDefault(name)?.Min is { } text ? Edtf.Parse(text) : null;
}
