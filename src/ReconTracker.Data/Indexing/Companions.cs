using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Counts who was at the meetings of a set.</summary>
internal static class Companions
{
    public static IReadOnlyList<Companion> Of(string who, IndexedRecords meetings, Bitmap set, IReadOnlyList<string> attendances) =>
    [
        .. attendances.SelectMany(attendance => meetings.Values($"{who}.{attendance}")).GroupBy(value => value.Value, value => value.Postings)
            .Select(value => Companion(value.Key, [.. value], meetings, set)).OfType<Companion>()
            .OrderByDescending(companion => companion.Meetings).ThenBy(companion => companion.Slug),
    ];

    // somebody may be on record twice at one meeting, once in each of two delegations
    private static Companion? Companion(string slug, List<Postings> postings, IndexedRecords meetings, Bitmap set)
    {
        int count = 0, last = -1, undated = -1;
        foreach (var ordinal in postings is [var only] ? only.In(set) : postings.SelectMany(some => some.In(set)).Distinct())
        {
            count++;
            last = ordinal < meetings.Dated ? Math.Max(last, ordinal) : last;
            undated = Math.Max(undated, ordinal);
        }

        return count == 0 ? null : new Companion(new Slug(slug), count, meetings.Rows[last >= 0 ? last : undated].Slug);
    }
}
