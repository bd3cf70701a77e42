using ReconTracker.Benchmarks.Running;
using ReconTracker.Data;
using ReconTracker.Data.Exports;
using ReconTracker.Data.Generation;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>The core questions asked the product's way: of the index in memory, and of the database only for what a page prints.</summary>
internal sealed class Indexed(Collection collection, RecordIndex index)
{
    private const int Page = 50;

    internal static readonly string[] Asked = ["faction", "topic", "mediator"];

    private readonly List<Slug> _factions = [.. new GeneratedRecords { Meetings = 0 }.Records().OfType<PartyRecord>().Where(party => party.Kind == PartyKind.Faction).Select(party => party.Slug).Order()];

    public static async Task<(Indexed Index, TimeSpan LoadTime)> LoadAsync(Collection collection)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await using var db = collection.Connect();
        var index = await RecordIndex.LoadAsync(db);
        return (new Indexed(collection, index), clock.Elapsed);
    }

    /// <summary>The state of the collection that is asked.</summary>
    public RecordIndex State => index;

    /// <summary>The slugs of the newest fifty and one more.</summary>
    public async Task<Answer> TimelineAsync(RandomFilter filter)
    {
        var selection = await SelectAsync(filter.Pairs);
        return new Answer([.. selection.InOrder.Take(Page + 1).Select(slug => slug.Value)]);
    }

    /// <summary>The same with everything that a page prints of them.</summary>
    public async Task<Answer> HeadsAsync(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var selection = await SelectAsync(pairs);
        await using var db = collection.Connect();
        var heads = await db.HeadsAsync(index, [.. selection.InOrder.Take(Page + 1)], "en");
        return new Answer([.. heads.Select(head => head.Record.Slug.Value)]);
    }

    /// <summary>Counts of faction, topic, mediator and year.</summary>
    public async Task<Answer> FacetsAsync(RandomFilter filter)
    {
        var selection = await SelectAsync(filter.Pairs);
        var facets = selection.Facets();
        var counts = Asked.SelectMany(name => facets[name].Select(value => $"{name} {value.Key} {value.Value}"))
            .Concat(selection.Spans().GroupBy(span => span.Year).Select(year => $"year {year.Key?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"} {year.Sum(span => span.Count)}"));
        return new Answer([.. counts.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Each two factions who sat together, with how often.</summary>
    public async Task<Answer> TogetherAsync(RandomFilter filter)
    {
        var selection = await SelectAsync(filter.Pairs);
        return new Answer([.. selection.Together(_factions).Pairs.Select(pair => $"{pair.First} {pair.Second} {pair.Together}").Order(StringComparer.Ordinal)]);
    }

    /// <summary>Streams all documents of the subject, and says how many.</summary>
    public async Task<int> ExportAsync()
    {
        var selection = await SelectAsync([]);
        await using var db = collection.Connect();
        var documents = 0;
        await foreach (var lines in db.LinesAsync(RecordKind.Meeting, selection.InOrder))
        {
            documents += lines.Span.Count((byte)'\n');
        }

        return documents;
    }

    private async Task<MeetingSelection> SelectAsync(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        await using var db = collection.Connect();
        return await index.MeetingsAsync(RecordFilter.Read(pairs), db);
    }
}
