using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Sorts statements by topic, by whose word they are and by where they stand.</summary>
internal static class PositionCells
{
    public static IReadOnlyList<PositionCell> Of(IndexedRecords statements, Bitmap set, int latest, RecordFilter filter) =>
    [
        .. Positions(statements)
            .Where(position => Asks(filter["topic"], position.Token.Topic) && Asks(filter["faction"], position.Token.Party))
            .GroupBy(position => (position.Token.Topic, position.Token.Party))
            .Select(cell => Cell(cell.Key.Topic, cell.Key.Party, [.. cell], statements, set, latest))
            .Where(cell => cell.Count > 0).OrderBy(cell => cell.Topic).ThenBy(cell => cell.Party?.Value, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<TopicStances> Count(IndexedRecords statements, Bitmap set, Slug? party)
    {
        var positions = Positions(statements).Where(position => party is null || position.Token.Party == party).ToLookup(position => position.Token.Topic);
        return
        [
            .. statements.Values("topic").Select(topic => (Slug: new Slug(topic.Value), Count: topic.Postings.CountIn(set))).Where(topic => topic.Count > 0)
                .Select(topic => new TopicStances(topic.Slug, topic.Count, CountStances(positions[topic.Slug], set)))
                .OrderByDescending(topic => topic.Statements).ThenBy(topic => topic.Topic),
        ];
    }

    private static IEnumerable<(PositionToken Token, Postings Postings)> Positions(IndexedRecords statements) =>
        statements.Values(PositionToken.Dimension).Select(value => (PositionToken.Parse(value.Value), value.Postings));

    private static bool Asks(IReadOnlyList<string> asked, Slug? slug) => asked.Count == 0 || (slug is { } value && asked.Contains(value.Value));

    private static PositionCell Cell(Slug topic, Slug? party, List<(PositionToken Token, Postings Postings)> stands, IndexedRecords statements, Bitmap set, int latest)
    {
        var counts = stands.ConvertAll(stand => (stand.Token.Stance, Count: stand.Postings.CountIn(set)));
        // what has no date gives way to what has one
        int Rank(int ordinal) => ordinal < statements.Dated ? ordinal + statements.Count : ordinal;
        var marks = stands.SelectMany(stand => stand.Postings.In(set).OrderBy(Rank).TakeLast(latest), (stand, ordinal) => (ordinal, stand.Token.Stance));
        return new PositionCell(
            topic,
            party,
            counts.Sum(stand => stand.Count),
            counts.Where(stand => stand.Stance is not null).Sum(stand => stand.Count),
            [.. marks.OrderBy(mark => Rank(mark.ordinal)).TakeLast(latest).OrderBy(mark => mark.ordinal).Select(mark => new PositionMark(statements.Rows[mark.ordinal].Slug, mark.Stance))]);
    }

    // what several parties say together is one statement
    private static Dictionary<Stance, int> CountStances(IEnumerable<(PositionToken Token, Postings Postings)> positions, Bitmap set) => positions
        .Where(position => position.Token.Stance is not null).GroupBy(position => position.Token.Stance!.Value, position => position.Postings)
        .Select(stance => (stance.Key, Count: stance.SelectMany(postings => postings.In(set)).Distinct().Count()))
        .Where(stance => stance.Count > 0).ToDictionary(stance => stance.Key, stance => stance.Count);
}
