using System.Collections;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Meetings as lists print them, with what their entries call other records.</summary>
/// <param name="Items">The meetings, in the order asked for.</param>
/// <param name="Labels">The names of parties, people and sources.</param>
public sealed record MeetingHeads(IReadOnlyList<MeetingHead> Items, Labels Labels) : IReadOnlyList<MeetingHead>
{
    /// <summary>The same meetings, those of the latest dates first.</summary>
    /// <returns>Meetings in the order of their dates, backwards.</returns>
    public MeetingHeads LatestFirst() => this with { Items = [.. Items.OrderByDescending(head => head.Record.When.Edtf)] };

    /// <summary>Some of the meetings.</summary>
    /// <param name="meetings">Which, in order; what is not here is passed over.</param>
    /// <returns>The same meetings in the order given.</returns>
    public MeetingHeads Only(params IEnumerable<Slug?> meetings) =>
        this with { Items = [.. meetings.Distinct().Select(slug => Items.FirstOrDefault(head => head.Record.Slug == slug)).OfType<MeetingHead>()] };

    /// <inheritdoc/>
    public int Count => Items.Count;

    /// <inheritdoc/>
    public MeetingHead this[int index] => Items[index];

    /// <inheritdoc/>
    public IEnumerator<MeetingHead> GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
