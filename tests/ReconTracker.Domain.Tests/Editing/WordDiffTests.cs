using FsCheck;
using FsCheck.Fluent;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Domain.Tests.Editing;

/// <summary>The words that differ are marked, and no others.</summary>
public class WordDiffTests
{
    private static readonly Arbitrary<string> Texts = Gen.ListOf(Gen.Elements("unity", "talks", "حماس", "Москва", "a", "a", " ", "  ", "\n", " ")).Select(words => string.Concat(words)).ToArbitrary();

    [Theory]
    [InlineData("Hamas accepts elections.", "Hamas accepts elections.", "Hamas accepts elections.")]
    [InlineData("Hamas accepts elections.", "Hamas rejects elections.", "Hamas [-accepts][+rejects] elections.")]
    [InlineData("Seven factions came.", "Seven factions came late.", "Seven factions [-came.][+came late.]")]
    [InlineData("in two rounds of talks", "in three long meetings of talks", "in [-two rounds][+three long meetings] of talks")]
    [InlineData("", "All new.", "[+All new.]")]
    [InlineData("All gone.", "", "[-All gone.]")]
    [InlineData("استقبل لافروف وفد حماس", "استقبل لافروف وفد فتح", "استقبل لافروف وفد [-حماس][+فتح]")]
    public void Words_ThatDiffer_AreMarked(string before, string after, string expected) =>
        string.Concat(WordDiff.Between(before, after).Select(run => run.Kind switch
        {
            ChangeKind.Removed => $"[-{run.Text}]",
            ChangeKind.Added => $"[+{run.Text}]",
            _ => run.Text,
        })).ShouldBe(expected);

    [Fact]
    public void Texts_AnyTwo_CanBeReadOffTheDifference() => Prop.ForAll(Texts, Texts, (before, after) =>
    {
        var runs = WordDiff.Between(before, after);

        Side(runs, ChangeKind.Added).ShouldBe(before);
        Side(runs, ChangeKind.Removed).ShouldBe(after);
        runs.ShouldAllBe(run => run.Text.Length > 0);
        runs.Zip(runs.Skip(1)).ShouldAllBe(pair => pair.First.Kind != pair.Second.Kind);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_ThatDifferOverALongStretch_AreNotComparedInIt()
    {
        var (before, after) = (Numbers(0, 2000, "a"), Numbers(0, 2000, "b"));

        WordDiff.Between($"Before. {before} End.", $"Before. {after} End.").ShouldBe(
        [
            new WordRun("Before. ", null),
            new WordRun(before, ChangeKind.Removed),
            new WordRun(after, ChangeKind.Added),
            new WordRun(" End.", null),
        ]);
    }

    // every other word is the same in both, and too far on to be looked for
    private static string Numbers(int from, int count, string mark) => string.Join(' ', Enumerable.Range(from, count).Select(number => number % 2 == 0 ? $"{number}{mark}" : $"{number}"))
        + $" last{mark}";

    private static string Side(IEnumerable<WordRun> runs, ChangeKind without) => string.Concat(runs.Where(run => run.Kind != without).Select(run => run.Text));
}
