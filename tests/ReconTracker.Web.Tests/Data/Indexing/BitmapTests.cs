using ReconTracker.Data.Indexing;

namespace ReconTracker.Web.Tests.Data.Indexing;

/// <summary>Sets are filled by words and vectors; a plain loop fills them alike, at every edge.</summary>
public sealed class BitmapTests(ITestOutputHelper output)
{
    // beside the edges of a vector of numbers, a word and a vector of words
    private static readonly int[] Edges = [0, 1, 7, 8, 9, 15, 16, 63, 64, 65, 127, 128, 129, 255, 256, 257, 320, 511, 512, 513];

    [Fact]
    public void Stretch_BetweenAnyEdges_IsWhatALoopAdds()
    {
        foreach (var length in Edges)
        {
            foreach (var (from, end) in Stretches(length))
            {
                var set = new Bitmap(length);
                set.AddAll(from, end);

                All(set).ShouldBe(Enumerable.Range(from, Math.Max(0, end - from)), $"{from} to {end} of {length}");
                set.Count().ShouldBe(Math.Max(0, end - from), $"{from} to {end} of {length}");
            }

            Bitmap.Full(length).Count().ShouldBe(length);
        }
    }

    [Fact]
    public void Compared_BetweenAnyEdges_AreThoseThatALoopFinds()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        int Number() => random.Next(8) switch { 0 => int.MinValue, 1 => int.MaxValue, _ => random.Next(-3, 4) };
        foreach (var length in Edges)
        {
            int[] ones = [.. Enumerable.Range(0, length).Select(_ => Number())], others = [.. Enumerable.Range(0, length).Select(_ => Number())];
            foreach (var (from, end) in Stretches(length))
            {
                var (most, least, set) = (Number(), Number(), new Bitmap(length));
                set.AddWhere(from, end, ones, most, others, least);

                All(set).ShouldBe(Enumerable.Range(0, length).Where(at => at >= from && at < end && ones[at] <= most && others[at] >= least), $"{from} to {end} of {length}, {most} and {least}");
            }
        }
    }

    [Fact]
    public void Cleared_Set_IsEmptyAndTakesMore()
    {
        var set = Bitmap.Full(300);

        set.Clear();
        set.Add(299);

        All(set).ShouldBe([299]);
    }

    private static IEnumerable<(int From, int End)> Stretches(int length) =>
        from begin in Edges.Append(length) where begin <= length from end in Edges.Append(length) where end <= length select (begin, end);

    private static IEnumerable<int> All(Bitmap set) => Enumerable.Range(0, set.Length).Where(at => set[at]);
}
