using System.Collections.Frozen;
using System.Globalization;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>One name of the query string: what its values look like, and how many it takes.</summary>
/// <param name="Name">The name.</param>
/// <param name="TakesMany">Whether any number of values may be given.</param>
/// <param name="IsValue">Whether a text is a value, known to the collection or not.</param>
internal sealed record FilterField(string Name, bool TakesMany, Func<string, bool> IsValue)
{
    private static readonly string[] DateForms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Whether its values are words, in which capitals are the reader's own; others are codes and slugs, which have none.</summary>
    public bool IsWords => Name is "place" or "q";

    /// <summary>All names, in the order in which an address prints them.</summary>
    public static readonly IReadOnlyList<FilterField> All =
    [
        new("faction", true, IsSlug),
        new("with", true, IsSlug),
        new("without", true, IsSlug),
        new("attendance", true, value => value == RecordFilter.AnyAttendance || Vocabulary.TryParse<Attendance>(value, out _)),
        new("mediator", true, IsSlug),
        new("track", true, IsTerm<MeetingTrack>),
        new("kind", true, IsTerm<MeetingKind>),
        new("format", true, IsTerm<MeetingFormat>),
        new("status", true, IsTerm<MeetingStatus>),
        new("scope", true, IsTerm<MeetingScope>),
        new("topic", true, IsSlug),
        new("person", true, IsSlug),
        new("place", true, _ => true),
        new("act", true, IsTerm<SpeechAct>),
        new("from", false, IsDate),
        new("to", false, IsDate),
        new("certain", false, value => value is "0" or "1"),
        new("certainty", true, IsTerm<DateCertainty>),
        new("sources", false, value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var least) && least <= 99),
        new("q", false, _ => true),
        new("sort", false, value => value is "newest" or "oldest"),
        new("view", false, value => value is "list" or "lanes" or "table"),
        new("zoom", false, value => value is "year" or "quarter" or "month"),
        new("after", false, IsSlug),
    ];

    private static readonly FrozenDictionary<string, FilterField> ByName = All.ToFrozenDictionary(field => field.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The field of a name in any casing; null when there is none.</summary>
    public static FilterField? Named(string name) => ByName.GetValueOrDefault(name);

    private static bool IsSlug(string value) => Slug.TryParse(value, out _);

    private static bool IsTerm<T>(string value)
        where T : struct, Enum => Vocabulary.TryParse<T>(value, out _);

    // a calendar year, month or day and nothing finer or vaguer; the year 0 has no day in .NET
    private static bool IsDate(string text) => DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
