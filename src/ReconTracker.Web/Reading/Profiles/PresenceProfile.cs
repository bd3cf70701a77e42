using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Profiles;

/// <summary>Where one party or person was, counted by the index: every count is what the timeline shows under the same filter.</summary>
public sealed record PresenceProfile
{
    /// <summary>What the timeline asks of a party or person: <c>faction</c> or <c>person</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The party or person.</summary>
    public required Slug Slug { get; init; }

    /// <summary>The meetings that are counted: those of the track; where none of them names the subject, those related to it too, and at last the background.</summary>
    public required RecordFilter Ground { get; init; }

    /// <summary>How many records name the subject at all, background included.</summary>
    public required int Records { get; init; }

    /// <summary>The ways in which it is on record, attended first, then in the order of the vocabulary; none that never occurs.</summary>
    public required IReadOnlyList<AttendanceLine> Lines { get; init; }

    /// <summary>How many meetings of the ground name it.</summary>
    public required int Named { get; init; }

    /// <summary>At how many of them it was.</summary>
    public required int Attended { get; init; }

    /// <summary>The first dated meeting at which it was.</summary>
    public required Slug? First { get; init; }

    /// <summary>The last dated meeting at which it was.</summary>
    public required Slug? Last { get; init; }

    /// <summary>The newest records that name it, background included.</summary>
    public required IReadOnlyList<Slug> Newest { get; init; }

    /// <summary>All the meetings that a page about the subject prints.</summary>
    public IReadOnlyList<Slug> Printed => [.. new[] { First, Last }.OfType<Slug>().Union(Newest)];

    /// <summary>Whether only meetings of the track are counted.</summary>
    public bool IsOfTrack => Ground.Scopes is [MeetingScope.In];

    /// <summary>All records that name it, as a filter.</summary>
    public RecordFilter Everywhere => Of(Everything, RecordFilter.AnyAttendance);

    /// <summary>The years in which it is on record.</summary>
    public IReadOnlyList<int> Years => [.. Lines.SelectMany(line => line.Years.Keys).Distinct().Order()];

    private static RecordFilter Everything => RecordFilter.Default.In(Enum.GetValues<MeetingScope>());

    /// <summary>The meetings of the ground at which it was in some way.</summary>
    /// <param name="attendance">A code, or <see cref="RecordFilter.AnyAttendance"/>.</param>
    public RecordFilter Of(string attendance) => Of(Ground, attendance);

    /// <summary>The meetings of the ground at which it and a party were.</summary>
    /// <param name="party">The other party.</param>
    public RecordFilter With(Slug party) => Name == "faction" ? Ground.With("with", Slug).With("with", party) : Of(RecordFilter.DefaultAttendance).With("with", party);

    /// <summary>The meetings of the ground at which it and a party could be: <see cref="MeetingSelection.Asked"/>.</summary>
    /// <param name="party">The other party.</param>
    public RecordFilter Could(Slug party) => MeetingSelection.Asked.Aggregate(With(party), (filter, attendance) => filter.With("attendance", attendance));

    /// <summary>All meetings, background included, at which it and a party were.</summary>
    /// <param name="party">The other party.</param>
    public RecordFilter Anywhere(Slug party) => With(party).In(Enum.GetValues<MeetingScope>());

    /// <summary>Counts where a party or person was.</summary>
    /// <param name="meetings">Any selection of the state of the collection to count.</param>
    /// <param name="name"><c>faction</c> or <c>person</c>.</param>
    /// <param name="slug">The party or person.</param>
    /// <param name="newest">How many records to list.</param>
    /// <returns>The counts.</returns>
    public static PresenceProfile Of(MeetingSelection meetings, string name, Slug slug, int newest)
    {
        RecordFilter For(RecordFilter ground, string attendance) => ground.With(name, slug).With("attendance", attendance);
        MeetingScope[][] grounds = [[MeetingScope.In], [MeetingScope.In, MeetingScope.Related]];
        var ground = grounds.Select(scopes => RecordFilter.Default.In(scopes))
            .FirstOrDefault(scopes => meetings.Under(For(scopes, RecordFilter.AnyAttendance)).Total > 0) ?? Everything;
        var everywhere = meetings.Under(For(Everything, RecordFilter.AnyAttendance));
        var attended = meetings.Under(For(ground, RecordFilter.DefaultAttendance));
        return new PresenceProfile
        {
            Name = name,
            Slug = slug,
            Ground = ground,
            Records = everywhere.Total,
            Newest = [.. everywhere.InOrder.Take(newest)],
            Lines =
            [
                .. Enum.GetValues<Attendance>().Select(attendance => (attendance, Meetings: meetings.Under(For(ground, Vocabulary.Code(attendance)))))
                    .Where(line => line.Meetings.Total > 0)
                    .OrderByDescending(line => line.attendance == Attendance.Attended)
                    .Select(line => new AttendanceLine(line.attendance, line.Meetings.Filter, line.Meetings.Total, MeetingSpan.ByYear(line.Meetings.Spans()))),
            ],
            Named = meetings.Under(For(ground, RecordFilter.AnyAttendance)).Total,
            Attended = attended.Total,
            First = FirstDated(attended.Under(attended.Filter.With("sort", "oldest"))),
            Last = FirstDated(attended),
        };
    }

    private static Slug? FirstDated(MeetingSelection meetings) => meetings.Dated.Select(slug => (Slug?)slug).FirstOrDefault();

    private RecordFilter Of(RecordFilter ground, string attendance) => ground.With(Name, Slug).With("attendance", attendance);
}
