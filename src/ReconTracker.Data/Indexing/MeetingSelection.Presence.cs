using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

public sealed partial class MeetingSelection
{
    private static readonly Attendance[] NotAsked = [Attendance.NotInvited, Attendance.Unknown];

    /// <summary>
    /// The attendances by which a party could be at a meeting: it was asked, awaited or came, whatever it then did. Codes of <see cref="Attendance"/>, all but
    /// <see cref="Attendance.NotInvited"/> and <see cref="Attendance.Unknown"/>.
    /// </summary>
    public static IReadOnlyList<string> Asked { get; } = [.. Enum.GetValues<Attendance>().Except(NotAsked).Select(attendance => Vocabulary.Code(attendance))];

    /// <summary>Whether it says something at how many of these meetings two could be: not where the filter asks for those who were not invited, or of whom that is unknown.</summary>
    public bool CountsCould => Filter.Attendances.All(Asked.Contains);

    /// <summary>Counts for each two of some parties at how many of these meetings both were, by the attendances asked for, and at how many both could be.</summary>
    /// <param name="parties">The parties, each once.</param>
    /// <returns>The counts.</returns>
    public CoPresence Together(IReadOnlyList<Slug> parties) => new(this, parties);

    /// <summary>Every two who were at one of these meetings, by the attendances asked for.</summary>
    /// <param name="who"><c>party</c> or <c>person</c>.</param>
    /// <returns>Pairs, the first before the second in the order of their slugs.</returns>
    public IReadOnlyList<Pair> Pairs(string who) => PresencePairs.Of(this, who);

    /// <summary>At how many of these meetings one was, by the attendances asked for.</summary>
    /// <param name="who"><c>party</c> or <c>person</c>.</param>
    /// <param name="one">The one.</param>
    public int CountOf(string who, Slug one) => Present(who, one).Count();

    /// <summary>The meetings at which two were, by the attendances asked for.</summary>
    /// <param name="who"><c>party</c> or <c>person</c>.</param>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <returns>Meetings, the newest first.</returns>
    public IEnumerable<Slug> Of(string who, Slug first, Slug second) => Meetings.InOrder(Present(who, first).And(Present(who, second)), oldestFirst: false).Select(row => row.Slug);

    /// <summary>At how many of these meetings some parties are on record in which way, by the year and quarter of the first possible day.</summary>
    /// <param name="parties">The parties.</param>
    /// <returns>Counts above nought; those without a set date have no year.</returns>
    public IReadOnlyList<AttendanceCount> Attendances(IEnumerable<Slug> parties) => AttendanceCounts.Of(this, parties);

    /// <summary>How some parties are on record at each of these meetings.</summary>
    /// <param name="parties">The parties, each once.</param>
    /// <returns>Meetings in the order asked for, from the page asked for on.</returns>
    public IEnumerable<Attendees> Attendees(IReadOnlyList<Slug> parties)
    {
        var attendances = Enum.GetValues<Attendance>();
        var marks = Meetings.Marks(parties.Index().SelectMany(party => attendances.Select((attendance, number) =>
            ($"party.{Vocabulary.Code(attendance)}", party.Item.Value, (party.Index * attendances.Length) + number))));
        return Meetings.InOrder(Set, Filter.OldestFirst, Filter.After).Select(row =>
        {
            var those = new Attendance?[parties.Count];
            foreach (var mark in row.Tokens.Select(token => marks[token]).Where(mark => mark >= 0))
            {
                those[mark / attendances.Length] = attendances[mark % attendances.Length];
            }

            return new Attendees(row.Slug, those);
        });
    }

    /// <summary>These meetings, as far as somebody was there in one of some ways.</summary>
    internal Bitmap Present(string who, Slug slug, IReadOnlyList<string>? attendances = null) =>
        MeetingClauses.Present(who, [slug.Value], attendances ?? Filter.Attendances, Meetings).And(Set);
}
