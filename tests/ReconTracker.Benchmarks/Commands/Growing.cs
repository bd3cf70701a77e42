using ReconTracker.Benchmarks.Running;
using ReconTracker.Data.Generation;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>The questions whose cost must not grow with the collection as fast as the collection.</summary>
internal static class Growing
{
    private static readonly Comparing Compared = new();

    /// <summary>The measure, what it asks, and how; the answer is only timed.</summary>
    public static IReadOnlyList<(string Measure, string What, Func<Collection, Indexed, RandomFilter, Task<Answer>> Ask)> All { get; } =
    [
        ("P7 timeline", "a timeline page at any depth", (_, index, filter) => index.HeadsAsync(filter.Pairs)),
        ("P7 all of", "a timeline page of all factions together on a topic", (_, index, filter) => index.HeadsAsync(Together(filter))),
        ("P7 facets", "four facets", (_, index, filter) => index.FacetsAsync(filter)),
        ("P7 matrix", "pairs of 40 factions who sat together", (_, index, filter) => index.TogetherAsync(filter)),
        ("P7 text", "meetings by a rare word", (_, index, filter) => index.HeadsAsync([KeyValuePair.Create("q", Compared.RareWord(filter))])),
        ("P7 common word", "meetings by one of two common words", (_, index, filter) => index.HeadsAsync([KeyValuePair.Create("q", Compared.CommonWords(filter))])),
        ("P7 names", "meetings by a person's name", (_, index, filter) => index.HeadsAsync([KeyValuePair.Create("q", Compared.Person(filter))])),
    ];

    private static IEnumerable<KeyValuePair<string, string>> Together(RandomFilter filter) =>
        filter.Pairs.Select(pair => pair.Key == "faction" ? KeyValuePair.Create("with", pair.Value) : pair);

    /// <summary>Words that do not depend on the size of the collection, so that both sizes are asked the same.</summary>
    private sealed class Comparing
    {
        private const int MostCommon = 40;

        private readonly IReadOnlyList<string> _names = [.. new GeneratedRecords { Meetings = 0 }.Records().OfType<Domain.Records.PersonRecord>().Select(person => person.Names[1].Text)];

        private readonly IReadOnlyList<string> _words;
        private readonly IReadOnlyList<string> _common;

        public Comparing()
        {
            var words = new GeneratedRecords { Meetings = 200 }.Records().OfType<Domain.Records.StatementRecord>()
                .SelectMany(statement => statement.Paraphrase.Split(' ', '.')).Where(word => word.Length > 4).CountBy(word => word.ToLowerInvariant()).ToList();
            _words = [.. words.Where(word => word.Value == 1).Select(word => word.Key).Order(StringComparer.Ordinal)];
            _common = [.. words.OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(MostCommon).Select(word => word.Key)];
        }

        public string RareWord(RandomFilter filter) => _words[Place(filter) % _words.Count];

        // two of them make more questions than the index remembers
        public string CommonWords(RandomFilter filter) => $"{_common[Place(filter) % MostCommon]} or {_common[Place(filter) / MostCommon % MostCommon]}";

        public string Person(RandomFilter filter) => _names[Place(filter) % _names.Count];

        private static int Place(RandomFilter filter) => filter.Query.Aggregate(17, (hash, letter) => ((hash * 31) + letter) & 0x7FFFFFF);
    }
}
