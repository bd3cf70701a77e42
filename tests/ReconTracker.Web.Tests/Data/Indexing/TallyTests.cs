using ReconTracker.Data.Indexing;
using ReconTracker.Web.Tests.Performance;

namespace ReconTracker.Web.Tests.Data.Indexing;

/// <summary>Small sets are counted by what their records have, large ones by who has each value: the counts are the same.</summary>
[Collection(SharedDatabases.Name)]
public sealed class TallyTests(GeneratedDatabases databases, ITestOutputHelper output)
{
    [Fact]
    public async Task Counts_OfSmallAndLargeSets_AreThoseOfTheLists()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var db = SeededApp.Connect(databases.Large);
        var records = (await RecordIndex.LoadAsync(db)).Meetings;
        string[] dimensions = [.. MeetingClauses.Plain, "scope", "party.attended", "party.invited", "person.attended"];

        var found = 0;
        foreach (var size in (int[])[0, 1, 2, 5, 10, 14, 15, 16, 17, 40, 200, records.Count])
        {
            var set = new Bitmap(records.Count);
            foreach (var ordinal in Enumerable.Range(0, records.Count).OrderBy(_ => random.Next()).Take(size))
            {
                set.Add(ordinal);
            }

            var tally = new Tally(records);
            foreach (var dimension in dimensions)
            {
                var counts = tally.Of(dimension, set).ToDictionary(value => value.Value, value => value.Count);
                counts.ShouldBe(
                    records.Values(dimension).Select(value => (value.Value, Count: value.Postings.All.Count(ordinal => set[ordinal]))).Where(value => value.Count > 0).ToDictionary(value => value.Value, value => value.Count),
                    ignoreOrder: true,
                    $"{dimension} of {size}");
                found += counts.Count;
            }
        }

        found.ShouldBeGreaterThan(100);
    }
}
