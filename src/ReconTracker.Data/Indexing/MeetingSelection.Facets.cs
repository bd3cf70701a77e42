namespace ReconTracker.Data.Indexing;

public sealed partial class MeetingSelection
{
    /// <summary>Counts what every value would leave.</summary>
    /// <param name="address">The filter of the address, where its <c>faction</c> chooses rows and is not counted; null where the address asks for these meetings.</param>
    /// <returns>Counts of faction, with, without, person (by the attendances asked for), attendance, kind, format, track, status, scope, topic, mediator, place, certainty, sources.</returns>
    public Facets Facets(RecordFilter? address = null)
    {
        var asked = address ?? Filter;
        RecordFilter Counted(RecordFilter other) => address is null ? other : other.WithoutAny("faction");
        var counts = new Dictionary<string, IReadOnlyDictionary<string, int>>();
        var tally = new Tally(Meetings);
        foreach (var name in MeetingClauses.Plain.Append("scope"))
        {
            counts.Add(name, tally.Of(name, Others(name)).ToDictionary(value => value.Value, value => value.Count));
        }

        counts.Add("faction", PresenceCounts.Of("party", tally, Others("faction"), Filter.Attendances));
        counts.Add("with", PresenceCounts.Of("party", tally, Set, Filter.Attendances));
        counts.Add("person", PresenceCounts.Of("person", tally, Others("person"), Filter.Attendances));
        counts.Add("attendance", CountAttendances(attendance => Counted(asked.WithoutAny("attendance").With("attendance", attendance)))
            .Where(value => value.Value > 0).ToDictionary());
        counts.Add("sources", SourceSteps.Count(Filter, least => Others("sources").CountWith(Index.BySources(Meetings, least))));
        return new Facets(Total, counts, MeetingClauses.Anybody(Filter.Attendances, Meetings).CountWith(Set))
        {
            More = new(() => CountMore(tally, attendance => Counted(asked.Toggle("attendance", attendance)))),
            Less = new(() => Indexing.Facets.Fewer(asked).SelectMany(fewer => CountFewer(fewer.Key, fewer, Counted)).ToDictionary()),
        };
    }

    // what a further value adds is among what the other names let through and the values that are on do not
    private Dictionary<string, IReadOnlyDictionary<string, int>> CountMore(Tally tally, Func<string, RecordFilter> toggled)
    {
        var more = new Dictionary<string, IReadOnlyDictionary<string, int>>();
        foreach (var name in MeetingClauses.Plain.Concat(["scope", "faction", "person"]).Where(clauses.Has))
        {
            var rest = clauses.Without(name).Except(Set);
            var added = name switch
            {
                "faction" => PresenceCounts.Of("party", tally, rest, Filter.Attendances),
                "person" => PresenceCounts.Of("person", tally, rest, Filter.Attendances),
                _ => tally.Of(name, rest).ToDictionary(value => value.Value, value => value.Count),
            };
            more.Add(name, added.ToDictionary(value => value.Key, value => Total + value.Value));
        }

        if (Filter["attendance"] is not ([] or [RecordFilter.AnyAttendance]))
        {
            more.Add("attendance", CountAttendances(toggled));
        }

        return more;
    }

    private Dictionary<string, int> CountAttendances(Func<string, RecordFilter> asked)
    {
        var values = new OtherValues("attendance", clauses, Meetings);
        return MeetingClauses.Attendances.ToDictionary(attendance => attendance, attendance => values.Of(asked(attendance)).Count());
    }

    private IEnumerable<KeyValuePair<(string Name, string Value), int>> CountFewer(
        string name, IEnumerable<(string Name, string Value, RecordFilter Left)> fewer, Func<RecordFilter, RecordFilter> counted)
    {
        var values = new OtherValues(name, clauses, Meetings);
        return fewer.Select(less => KeyValuePair.Create((name, less.Value), values.Of(counted(less.Left)).Count()));
    }
}
