using System.Globalization;
using ReconTracker.Data;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.Search;

/// <summary>What a reader looks for, as the address says it: the page, its links and its data read the same.</summary>
public sealed record SearchAsked
{
    /// <summary>The names in the query string.</summary>
    internal static readonly string[] Names = ["q", "exact", "kind", "page"];

    /// <summary>How an address names the kinds.</summary>
    internal static readonly IReadOnlyDictionary<string, RecordKind> Kinds = new Dictionary<string, RecordKind>(StringComparer.Ordinal)
    {
        ["people"] = RecordKind.Person,
        ["parties"] = RecordKind.Party,
        ["topics"] = RecordKind.Topic,
        ["meetings"] = RecordKind.Meeting,
        ["statements"] = RecordKind.Statement,
        ["sources"] = RecordKind.Source,
    };

    /// <summary>A name in any script, or words; null when nothing is asked.</summary>
    public string? Words { get; init; }

    /// <summary>Whether only this spelling will do.</summary>
    public bool IsExact { get; init; }

    /// <summary>The one kind that is listed in full; null for the best of each.</summary>
    public RecordKind? Kind { get; init; }

    /// <summary>Which page of that kind, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What could not be read, and was left out.</summary>
    public IReadOnlyList<IgnoredValue> Ignored { get; init; } = [];

    /// <summary>Reads a query string. Never fails.</summary>
    internal static SearchAsked Read(IQueryCollection query)
    {
        var ignored = new List<IgnoredValue>();
        string? One(string name)
        {
            var values = query[name].OfType<string>().Select(value => AddressValue.Clean(name, value, ignored)).OfType<string>().Where(value => value.Length > 0).Distinct().ToList();
            ignored.AddRange(values.Skip(1).Select(value => new IgnoredValue(name, value, IgnoredReason.Repeated)));
            return values.FirstOrDefault();
        }

        T? Readable<T>(string name, Func<string, T?> read)
            where T : struct
        {
            if (One(name) is not { } value)
            {
                return null;
            }

            if (read(value) is { } known)
            {
                return known;
            }

            ignored.Add(new IgnoredValue(name, value, IgnoredReason.Unreadable));
            return null;
        }

        var words = One("q");
        var kind = Readable<RecordKind>("kind", value => Kinds.TryGetValue(value, out var known) ? known : null);
        return new SearchAsked
        {
            Words = words,
            IsExact = Readable<bool>("exact", value => value switch { "1" => true, "0" => false, _ => null }) ?? false,
            Kind = kind,
            Page = Readable<int>("page", value => kind is not null && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null) ?? 1,
            Ignored = ignored,
        };
    }

    /// <summary>The query string that asks the same, in canonical form.</summary>
    internal string Query()
    {
        string?[] parts =
        [
            Words is null ? null : $"q={Uri.EscapeDataString(Words)}",
            IsExact ? "exact=1" : null,
            Kind is { } kind ? $"kind={Name(kind)}" : null,
            Page > 1 ? string.Create(CultureInfo.InvariantCulture, $"page={Page}") : null,
        ];
        var query = string.Join('&', parts.OfType<string>());
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>The address of the same.</summary>
    internal string Address() => Links.Search + Query();

    /// <summary>The best of each kind.</summary>
    internal SearchAsked Overall() => this with { Kind = null, Page = 1, Ignored = [] };

    /// <summary>All of one kind.</summary>
    internal SearchAsked All(RecordKind kind, int page = 1) => this with { Kind = kind, Page = page, Ignored = [] };

    /// <summary>How an address names a kind.</summary>
    internal static string Name(RecordKind kind) => Kinds.Single(pair => pair.Value == kind).Key;
}
