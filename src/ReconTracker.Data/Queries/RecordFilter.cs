using System.Globalization;
using System.Text;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>
/// What a reader wants to see, as the address says it: the one filter of the timeline, the analyses, the statements, exports and feeds.
/// It prints in one canonical form: names in the order of <see cref="Names"/>, values sorted, defaults left out.
/// </summary>
/// <remarks>
/// Within one name any value will do, but for <c>with</c> (all of them, together) and <c>without</c> (none of them, while somebody else was there).
/// All names given must hold. <c>faction</c>, <c>with</c>, <c>without</c> and <c>person</c> ask for one of the values of <c>attendance</c>.
/// </remarks>
public sealed record RecordFilter
{
    /// <summary>The most characters of one value.</summary>
    public const int LongestValue = 200;

    /// <summary>The most values of one name; further ones are left out.</summary>
    public const int MostValues = 50;

    /// <summary>The value of <c>attendance</c> that takes every presence and absence on record.</summary>
    public const string AnyAttendance = "any";

    /// <summary>What <c>attendance</c> means when it is not given: who sat in the room.</summary>
    public const string DefaultAttendance = "attended";

    /// <summary>The names that ask how somebody was at the meeting: one way for all of them, the one of <c>attendance</c>.</summary>
    public static readonly IReadOnlyList<string> PresenceNames = ["faction", "with", "without", "person", "attendance"];

    /// <summary>What a reader sees who asks for nothing: the collection's subject, without background.</summary>
    public static readonly IReadOnlyList<MeetingScope> DefaultScopes = [MeetingScope.In, MeetingScope.Related];

    /// <summary>The filter of the plain address.</summary>
    public static readonly RecordFilter Default = new(new Dictionary<string, IReadOnlyList<string>>());

    private static readonly string[] Display = ["sort", "view", "zoom", "after"];

    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> values;

    internal RecordFilter(IReadOnlyDictionary<string, IReadOnlyList<string>> values) => this.values = values;

    /// <summary>The names in the query string, in canonical order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. FilterField.All.Select(field => field.Name)];

    /// <summary>The values of one name as the address gives them, sorted; none when the default holds.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public IReadOnlyList<string> this[string name] => values.GetValueOrDefault(name, []);

    /// <summary>Any of these scopes. In the address, <c>context</c> adds background to the others; the others alone exclude each other.</summary>
    public IReadOnlyList<MeetingScope> Scopes => Effective([.. this["scope"].Select(Vocabulary.Parse<MeetingScope>)]);

    /// <summary>How a party or person must have been at the meeting: codes of <see cref="Attendance"/>.</summary>
    public IReadOnlyList<string> Attendances => this["attendance"] switch
    {
        [] => [DefaultAttendance],
        [AnyAttendance] => [.. Enum.GetValues<Attendance>().Select(attendance => Vocabulary.Code(attendance))],
        var given => given,
    };

    /// <summary>On or after this year, month or day: possibly, or surely with <see cref="IsCertain"/>.</summary>
    public Edtf? From => Date("from");

    /// <summary>On or before this year, month or day: possibly, or surely with <see cref="IsCertain"/>.</summary>
    public Edtf? To => Date("to");

    /// <summary>Whether the whole span of a date must lie within <see cref="From"/> and <see cref="To"/>, not only some day of it.</summary>
    public bool IsCertain => this["certain"].Count > 0;

    /// <summary>The least number of independent sources; 0 for no limit.</summary>
    public int LeastSources => this["sources"] is [var least] ? int.Parse(least, CultureInfo.InvariantCulture) : 0;

    /// <summary>Names in any script, or words.</summary>
    public string? Text => One("q");

    /// <summary>The oldest first; otherwise the newest.</summary>
    public bool OldestFirst => One("sort") == "oldest";

    /// <summary>How the timeline is drawn: <c>list</c>, <c>lanes</c> or <c>table</c>.</summary>
    public string View => One("view") ?? "list";

    /// <summary>The unit of a drawn axis: <c>year</c>, <c>quarter</c> or <c>month</c>; null where the drawing may choose.</summary>
    public string? Zoom => One("zoom");

    /// <summary>The last record of the page before; null on the first page.</summary>
    public Slug? After => One("after") is { } last ? new Slug(last) : null;

    /// <summary>What could not be read, and was left out.</summary>
    public IReadOnlyList<IgnoredValue> Ignored { get; init; } = [];

    /// <summary>Whether anything narrows or widens what is shown, order, view and page aside.</summary>
    public bool IsActive => Terms.Any();

    /// <summary>The filters that are on, order, view and page aside.</summary>
    public IEnumerable<KeyValuePair<string, string>> Terms => Pairs.Where(pair => !Display.Contains(pair.Key));

    /// <summary>Everything that differs from the default, in canonical order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs
    {
        get
        {
            foreach (var name in Names)
            {
                foreach (var value in this[name])
                {
                    yield return KeyValuePair.Create(name, value);
                }
            }
        }
    }

    /// <summary>The same questions in the plainest order and view, from the first page: what data and other pages take over.</summary>
    public RecordFilter Plain => WithoutAny(Display);

    /// <summary>The same page of the same records in the same order, however they are drawn: what data takes over.</summary>
    public RecordFilter Undrawn => WithoutAny("view", "zoom").Continued(After);

    /// <summary>Reads a query string, already split and unescaped. Never fails: what cannot be read is in <see cref="Ignored"/>.</summary>
    /// <param name="pairs">Names and values; names that are none of <see cref="Names"/> are passed over.</param>
    /// <returns>The filter; not yet compared with the collection, see <see cref="RecordFilterQueries.KnownAsync"/>.</returns>
    public static RecordFilter Read(IEnumerable<KeyValuePair<string, string>> pairs) => new RecordFilterReader([]).Read(pairs);

    /// <summary>The same with one value more, from the first page.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="value">The value; takes the place of a former one where the name takes one.</param>
    /// <returns>A filter.</returns>
    public RecordFilter With(string name, string value) => Kept(FilterField.Named(name) is { TakesMany: true } ? [] : [name]).Read([KeyValuePair.Create(name, value)]);

    /// <summary>The same without one value, from the first page.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="value">The value.</param>
    /// <returns>A filter.</returns>
    public RecordFilter Without(string name, string value) => Kept([name]).Read(this[name].Where(kept => kept != value).Select(kept => KeyValuePair.Create(name, kept)));

    /// <summary>The same without any value of some names, from the first page.</summary>
    /// <param name="names">Some of <see cref="Names"/>.</param>
    /// <returns>A filter.</returns>
    public RecordFilter WithoutAny(params IEnumerable<string> names) => Kept(names).Read([]);

    /// <summary>The same between other dates, possibly or surely as before, from the first page.</summary>
    /// <param name="from">The value of <c>from</c>; null for none.</param>
    /// <param name="to">The value of <c>to</c>.</param>
    /// <returns>A filter.</returns>
    public RecordFilter Between(string? from, string to)
    {
        KeyValuePair<string, string>[] dates = from is null ? [new("to", to)] : [new("from", from), new("to", to)];
        return Kept(["from", "to"]).Read(dates);
    }

    /// <summary>One value switched on where it is off, and off where it is on, from the first page. One attendance takes the place of any.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="value">The value.</param>
    /// <returns>A filter.</returns>
    public RecordFilter Toggle(string name, string value) => this[name].Contains(value) ? Without(name, value)
        : name == "attendance" && this[name] is [AnyAttendance] ? WithoutAny(name).With(name, value)
        : With(name, value);

    /// <summary>The same in other scopes, from the first page.</summary>
    /// <param name="scopes">Any of these; none are the default.</param>
    /// <returns>A filter.</returns>
    public RecordFilter In(params IEnumerable<MeetingScope> scopes) =>
        Kept(["scope"]).Read(ScopeCodes([.. scopes]).Select(code => KeyValuePair.Create("scope", code)));

    /// <summary>The same records from another place on.</summary>
    /// <param name="last">The last record of the page before; null for the first page.</param>
    /// <returns>A filter.</returns>
    public RecordFilter Continued(Slug? last) => Kept([]).Read(last is { } slug ? [KeyValuePair.Create("after", slug.Value)] : []);

    /// <inheritdoc/>
    public bool Equals(RecordFilter? other) => ToString() == other?.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The canonical query string.</summary>
    /// <returns>With a question mark; empty for the default.</returns>
    public override string ToString()
    {
        var query = new StringBuilder();
        foreach (var (name, value) in Pairs)
        {
            query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return query.ToString();
    }

    /// <summary>Scopes as an address says them: the subject's own two go without saying, unless one of them is left out.</summary>
    internal static IEnumerable<string> ScopeCodes(IReadOnlyCollection<MeetingScope> scopes)
    {
        var effective = Effective(scopes);
        var said = effective.Count(scope => scope != MeetingScope.Context) == DefaultScopes.Count ? effective.Except(DefaultScopes) : effective;
        return said.Select(scope => Vocabulary.Code(scope));
    }

    // background alone stands beside the subject; nothing is the default
    private static IReadOnlyList<MeetingScope> Effective(IReadOnlyCollection<MeetingScope> scopes) =>
        scopes.Any(scope => scope != MeetingScope.Context) ? [.. scopes.Distinct().Order()] : [.. DefaultScopes, .. scopes.Distinct()];

    // the first page of the same, but for some names
    private RecordFilterReader Kept(IEnumerable<string> left) => new(values.Where(pair => pair.Key != "after" && !left.Contains(pair.Key)));

    private string? One(string name) => this[name] is [var value] ? value : null;

    private Edtf? Date(string name) => One(name) is { } text ? Edtf.Parse(text) : null;
}
