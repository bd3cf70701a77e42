using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Indexing;

/// <summary>The meetings that filters let through which differ in the values of one name: what the other names let through is put together once.</summary>
/// <remarks>The names that ask for a presence stand and fall together: without the last party or person, an attendance asks that anybody was there.</remarks>
internal sealed class OtherValues(string name, Clauses clauses, IndexedRecords meetings)
{
    private readonly bool _isPresence = RecordFilter.PresenceNames.Contains(name);
    private readonly Bitmap _others = RecordFilter.PresenceNames.Contains(name) ? clauses.Without([.. RecordFilter.PresenceNames]) : clauses.Without(name);
    private readonly Bitmap _set = new(meetings.Count);

    /// <summary>The meetings under other values.</summary>
    /// <param name="filter">The filter with these values.</param>
    /// <returns>A set that holds until the next is asked for.</returns>
    public Bitmap Of(RecordFilter filter)
    {
        if (_isPresence)
        {
            _set.Clear();
            return MeetingClauses.PresenceOf(filter, filter.Attendances, meetings).Aggregate(_set.Or(_others), (set, clause) => set.And(clause.Set));
        }

        IReadOnlyList<string> values = name == "scope" ? [.. filter.Scopes.Select(scope => Vocabulary.Code(scope))] : MeetingClauses.Plain.Contains(name) ? filter[name] : [];
        meetings.Any(name, values, _set);
        return values.Count == 0 ? _set.Or(_others) : _set.And(_others);
    }
}
