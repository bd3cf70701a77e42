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

    /// <summary>Every two who were at one of these meetings, by the attendances asked for. There may be very many: they are counted while they are taken.</summary>
    /// <param name="who"><c>party</c> or <c>person</c>.</param>
    /// <param name="least">At how many of these meetings both must have been.</param>
    /// <param name="stop">Stops counting.</param>
    /// <returns>Pairs in the order of their slugs, the first before the second; to be taken once.</returns>
    public IEnumerable<Pair> Pairs(string who, int least = 1, CancellationToken stop = default) => PresencePairs.Of(this, who, least, stop);

    /// <summary>At how many of these meetings one was, by the attendances asked for.</summary>
    /// <param name="who"><c>party</c> or <c>person</c>.</param>
    /// <param name="one">The one.</param>
    public int CountOf(string who, Slug one) => Present(who, one).Count();

    /// <summary>At how many of these meetings each was, by the attendances asked for.</summary>
    /// <param name="who"><c>party</c> or <c>person</c>.</param>
    /// <returns>Counts above nought by slug.</returns>
    public IReadOnlyDictionary<string, int> Counts(string who) => PresenceCounts.Of(who, new Tally(Meetings), Set, Filter.Attendances);

    /// <summary>The meetings at which both of each of some pairs were, by the attendances asked for.</summary>
    /// <param name="who"><c>party</c> or <c>person</c>.</param>
    /// <param name="pairs">Pairs of this selection, each once.</param>
    /// <param name="most">The most meetings of a pair.</param>
    /// <param name="stop">Stops looking.</param>
    /// <returns>Of each pair, in their order, the newest meetings, the newest first.</returns>
    public IReadOnlyList<IReadOnlyList<Slug>> Newest(string who, IReadOnlyList<Pair> pairs, int most, CancellationToken stop = default) =>
        PairMeetings.Of(this, who, pairs, most, stop);

    /// <summary>When some parties were at one of these meetings for the first and the last time, by the attendances asked for.</summary>
    /// <param name="parties">The parties, each once.</param>
    /// <returns>One for each party that was at any.</returns>
    public IReadOnlyDictionary<Slug, Seen> Seen(IEnumerable<Slug> parties) => parties.Select(Seen).OfType<Seen>().ToDictionary(seen => seen.Party);

    /// <summary>At how many of these meetings some parties are on record in which way, each counted once, whenever it was.</summary>
    /// <param name="parties">The parties.</param>
    /// <returns>Counts above nought, of no year.</returns>
    public IReadOnlyList<AttendanceCount> Attendances(IEnumerable<Slug> parties) =>
    [
        .. from party in parties
           from attendance in Enum.GetValues<Attendance>()
           let count = Meetings.Having($"party.{Vocabulary.Code(attendance)}", party.Value)?.CountIn(Set) ?? 0
           where count > 0
           select new AttendanceCount(party, null, null, attendance, count),
    ];

    /// <summary>At how many of these meetings some parties are on record in which way, period by period: in each in which they may fall, or with <c>certain=1</c> surely do.</summary>
    /// <param name="parties">The parties.</param>
    /// <param name="byQuarter">Quarters, or years.</param>
    /// <returns>Counts above nought, within the dates asked for; those of which no day is known at all are counted in every period, and once more without a year.</returns>
    public IReadOnlyList<AttendanceCount> AttendancesIn(IEnumerable<Slug> parties, bool byQuarter) => AttendancePeriods.Of(this, parties, byQuarter);

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

    private Seen? Seen(Slug party)
    {
        var at = Present("party", party);
        if (at.Count() is var count && count == 0)
        {
            return null;
        }

        // what has no set date may have a first possible day all the same
        var known = at.Up(Meetings.Dated, Meetings.Count).SkipWhile(ordinal => Meetings.Rows[ordinal].Earliest is null);
        int[] ends = [.. at.Up(0, Meetings.Dated).Take(1), .. at.Down(Meetings.Dated, 0).Take(1), .. known.Take(1), .. at.Down(Meetings.Count, Meetings.Dated).Take(1)];
        var rows = ends.Select(ordinal => Meetings.Rows[ordinal]);
        var (first, last) = (rows.MinBy(row => row.Earliest ?? int.MaxValue)!, rows.MaxBy(row => row.Earliest ?? int.MinValue)!);
        return new Seen(party, count, first.Slug, Year(first), last.Slug, Year(last));

        static int? Year(IndexedRow row) => row.Earliest is { } day ? DateOnly.FromDayNumber(day).Year : null;
    }

    /// <summary>These meetings, as far as somebody was there in one of some ways.</summary>
    internal Bitmap Present(string who, Slug slug, IReadOnlyList<string>? attendances = null) =>
        MeetingClauses.Present(who, [slug.Value], attendances ?? Filter.Attendances, Meetings).And(Set);
}
