using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data;

/// <summary>Reads a filter value by value, and notes what it cannot read.</summary>
/// <param name="values">The values that are there already, by name, each sorted.</param>
internal sealed class RecordFilterReader(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> values)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(values);
    private readonly List<IgnoredValue> _ignored = [];

    public RecordFilter Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        foreach (var (name, value) in pairs)
        {
            if (FilterField.Named(name) is { } field && AddressValue.Clean(field.Name, value, _ignored) is { Length: > 0 } clean && Take(field, clean) is { } reason)
            {
                _ignored.Add(new IgnoredValue(field.Name, value, reason));
            }
        }

        RefuseReversed();
        DropDefaults();
        return new RecordFilter(_values) { Ignored = _ignored };
    }

    private IgnoredReason? Take(FilterField field, string given)
    {
        var value = field.IsWords ? given : given.ToLowerInvariant();
        if (!field.IsValue(value))
        {
            return IgnoredReason.Unreadable;
        }

        List<string> values = [.. _values.GetValueOrDefault(field.Name, [])];
        var place = values.BinarySearch(value, StringComparer.Ordinal);
        if (place >= 0)
        {
            return null;
        }

        if (!field.TakesMany && values.Count > 0)
        {
            return IgnoredReason.Repeated;
        }

        if (values.Count == RecordFilter.MostValues)
        {
            return IgnoredReason.TooMany;
        }

        values.Insert(~place, value);
        _values[field.Name] = values;
        return null;
    }

    private void RefuseReversed()
    {
        // 2017-05 to 2017 is May to December: what both say is compared
        if (Date("from") is { } from && Date("to") is { } to && string.CompareOrdinal(from, 0, to, 0, Math.Min(from.Length, to.Length)) > 0)
        {
            _ignored.Add(new IgnoredValue("to", to, IgnoredReason.Reversed));
            _values.Remove("to");
        }
    }

    private void DropDefaults()
    {
        Drop("sort", "newest");
        Drop("view", "list");
        Drop("certain", "0");
        if (Date("from") is null && Date("to") is null)
        {
            _values.Remove("certain");
        }

        if (_values.TryGetValue("sources", out var sources))
        {
            Set("sources", sources.Select(least => least.TrimStart('0')).Where(least => least.Length > 0));
        }

        if (_values.TryGetValue("attendance", out var attendance))
        {
            var any = attendance.Contains(RecordFilter.AnyAttendance) || attendance.Count == Enum.GetValues<Attendance>().Length;
            Set("attendance", any ? [RecordFilter.AnyAttendance] : GoesWithoutSaying(attendance) ? [] : attendance);
        }

        if (_values.TryGetValue("scope", out var scopes))
        {
            Set("scope", RecordFilter.ScopeCodes([.. scopes.Select(Vocabulary.Parse<MeetingScope>)]).Order(StringComparer.Ordinal));
        }
    }

    // of somebody; of nobody in particular it asks that anybody came
    private bool GoesWithoutSaying(IReadOnlyList<string> attendance) =>
        attendance is [RecordFilter.DefaultAttendance] && RecordFilter.PresenceNames.Any(name => name != "attendance" && _values.ContainsKey(name));

    private void Drop(string name, string value)
    {
        if (_values.TryGetValue(name, out var values) && values.Contains(value))
        {
            Set(name, values.Where(given => given != value));
        }
    }

    private void Set(string name, IEnumerable<string> values)
    {
        List<string> kept = [.. values];
        if (kept.Count > 0)
        {
            _values[name] = kept;
        }
        else
        {
            _values.Remove(name);
        }
    }

    private string? Date(string name) => _values.GetValueOrDefault(name)?[0];
}
