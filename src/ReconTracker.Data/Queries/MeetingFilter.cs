using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>
/// Which meetings a reader wants, as the address says it. The page, its facets and its data read the same filter.
/// It prints in one canonical form: names in the order of <see cref="Names"/>, values sorted, defaults left out.
/// </summary>
public sealed record MeetingFilter
{
    /// <summary>The most characters of one value.</summary>
    public const int LongestValue = 200;

    /// <summary>What a reader sees who asks for nothing: the collection's subject, without background.</summary>
    public static readonly IReadOnlyList<MeetingScope> DefaultScopes = [MeetingScope.In, MeetingScope.Related];

    /// <summary>The filter of the plain address.</summary>
    public static readonly MeetingFilter Default = new();

    internal MeetingFilter()
    {
    }

    /// <summary>The names in the query string, in canonical order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["faction", "kind", "status", "scope", "topic", "from", "to", "q", "sort", "after"];

    /// <summary>Any of these has a delegation, whether it came, was invited or stayed away.</summary>
    public IReadOnlyList<Slug> Factions { get; internal init; } = [];

    /// <summary>Any of these kinds.</summary>
    public IReadOnlyList<MeetingKind> Kinds { get; internal init; } = [];

    /// <summary>Any of these present standings.</summary>
    public IReadOnlyList<MeetingStatus> Statuses { get; internal init; } = [];

    /// <summary>Any of these scopes. In the address, <c>context</c> adds background to the others; the others alone exclude each other.</summary>
    public IReadOnlyList<MeetingScope> Scopes { get; internal init; } = DefaultScopes;

    /// <summary>Any of these issues on the table.</summary>
    public IReadOnlyList<Slug> Topics { get; internal init; } = [];

    /// <summary>Possibly on or after this year, month or day.</summary>
    public Edtf? From { get; internal init; }

    /// <summary>Possibly on or before this year, month or day.</summary>
    public Edtf? To { get; internal init; }

    /// <summary>Names in any script, or words.</summary>
    public string? Text { get; internal init; }

    /// <summary>The oldest first; otherwise the newest.</summary>
    public bool OldestFirst { get; internal init; }

    /// <summary>The last meeting of the page before; null on the first page.</summary>
    public Slug? After { get; internal init; }

    /// <summary>What could not be read, and was left out.</summary>
    public IReadOnlyList<IgnoredValue> Ignored { get; internal init; } = [];

    /// <summary>Whether anything narrows or widens what is shown, order and page aside.</summary>
    public bool IsActive => Terms.Any();

    /// <summary>The filters that are on, order and page aside.</summary>
    public IEnumerable<KeyValuePair<string, string>> Terms => Pairs.Where(pair => pair.Key is not ("sort" or "after"));

    /// <summary>Everything that differs from the default, in canonical order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs =>
    [
        .. Sorted("faction", Factions.Select(faction => faction.Value)),
        .. Sorted("kind", Kinds.Select(kind => Vocabulary.Code(kind))),
        .. Sorted("status", Statuses.Select(status => Vocabulary.Code(status))),
        .. Sorted("scope", ScopeCodes()),
        .. Sorted("topic", Topics.Select(topic => topic.Value)),
        .. One("from", From?.ToString()),
        .. One("to", To?.ToString()),
        .. One("q", Text),
        .. One("sort", OldestFirst ? "oldest" : null),
        .. One("after", After?.Value),
    ];

    /// <summary>Reads a query string, already split and unescaped. Never fails: what cannot be read is in <see cref="Ignored"/>.</summary>
    /// <param name="pairs">Names and values; names that are none of <see cref="Names"/> are passed over.</param>
    /// <returns>The filter; not yet compared with the collection, see <see cref="MeetingFilterQueries.KnownAsync"/>.</returns>
    public static MeetingFilter Read(IEnumerable<KeyValuePair<string, string>> pairs) => new MeetingFilterReader().Read(pairs);

    /// <summary>The same with one value more, from the first page.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="value">The value; takes the place of a former one where the name takes one.</param>
    /// <returns>A filter.</returns>
    public MeetingFilter With(string name, string value) => Read([KeyValuePair.Create(name, value), .. FirstPage]);

    /// <summary>The same without one value, from the first page.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="value">The value.</param>
    /// <returns>A filter.</returns>
    public MeetingFilter Without(string name, string value) => Read(FirstPage.Where(pair => pair.Key != name || pair.Value != value));

    /// <summary>The same without any value of some names, from the first page.</summary>
    /// <param name="names">Some of <see cref="Names"/>.</param>
    /// <returns>A filter.</returns>
    public MeetingFilter WithoutAny(params IEnumerable<string> names) => Read(FirstPage.Where(pair => !names.Contains(pair.Key)));

    /// <summary>The same in other scopes, from the first page.</summary>
    /// <param name="scopes">Any of these; none are the default.</param>
    /// <returns>A filter.</returns>
    public MeetingFilter In(params IEnumerable<MeetingScope> scopes) => WithoutAny("scope") with { Scopes = MeetingFilterReader.Effective([.. scopes]) };

    /// <summary>The same meetings from another place on.</summary>
    /// <param name="last">The last meeting of the page before; null for the first page.</param>
    /// <returns>A filter.</returns>
    public MeetingFilter Continued(Slug? last) => this with { After = last, Ignored = [] };

    /// <inheritdoc/>
    public bool Equals(MeetingFilter? other) => ToString() == other?.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The canonical query string.</summary>
    /// <returns>With a question mark; empty for the default.</returns>
    public override string ToString()
    {
        var query = string.Join('&', Pairs.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
        return query.Length == 0 ? "" : $"?{query}";
    }

    private IEnumerable<KeyValuePair<string, string>> FirstPage => Pairs.Where(pair => pair.Key != "after");

    private IEnumerable<string> ScopeCodes()
    {
        var subject = Scopes.Where(scope => scope != MeetingScope.Context).ToList();
        return subject.Count == DefaultScopes.Count ? Scopes.Except(subject).Select(scope => Vocabulary.Code(scope)) : Scopes.Select(scope => Vocabulary.Code(scope));
    }

    private static IEnumerable<KeyValuePair<string, string>> Sorted(string name, IEnumerable<string> values) =>
        values.Order(StringComparer.Ordinal).Select(value => KeyValuePair.Create(name, value));

    private static IEnumerable<KeyValuePair<string, string>> One(string name, string? value) => value is null ? [] : [KeyValuePair.Create(name, value)];
}
