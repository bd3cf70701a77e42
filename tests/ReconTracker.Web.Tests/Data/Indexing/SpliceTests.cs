using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data.Indexing;

/// <summary>Rows that change their place, new rows, and what becomes of everything counted by ordinals.</summary>
public sealed class SpliceTests
{
    [Fact]
    public void AnyChange_OfAnyRows_GivesWhatSortingAnewGives()
    {
        var random = new Random(20261128);
        for (var round = 0; round < 500; round++)
        {
            var rows = Enumerable.Range(0, random.Next(0, 200)).Select(number => Row(number, random)).Order().ToArray();
            var changed = Enumerable.Range(0, 220).Where(_ => random.Next(30) == 0).Select(number => Row(number, random)).Order().ToList();
            int[] goes = [.. rows.Index().Where(row => changed.Any(other => other.Slug == row.Item.Slug)).Select(row => row.Index)];
            var members = rows.Index().Where(_ => random.Next(3) == 0).Select(row => row.Index).ToArray();
            var set = new Bitmap(rows.Length);
            Array.ForEach(members, set.Add);

            var (next, splice) = Splice.Of(rows, goes, changed);

            next.ShouldBe(rows.Where(row => changed.All(other => other.Slug != row.Slug)).Concat(changed).Order());
            splice.Comes.Select(ordinal => next[ordinal]).ShouldBe(changed);
            int[] stay = [.. members.Except(goes).Select(ordinal => Array.IndexOf(next, rows[ordinal])).Order()];
            splice.Of(members).ShouldBe(stay);
            splice.Of(set).Up(0, next.Length).ShouldBe(stay);
            splice.Column(Array.ConvertAll(rows, row => row.Slug), ordinal => next[ordinal].Slug).ShouldBe(next.Select(row => row.Slug));
            splice.Map().ShouldBe(rows.Select((row, ordinal) => goes.Contains(ordinal) ? Splice.Gone : Array.IndexOf(next, row)));
            splice.IsInPlace.ShouldBe(rows.Index().Where(row => !goes.Contains(row.Index)).All(row => Array.IndexOf(next, row.Item) == row.Index) && goes.Length == changed.Count);
        }
    }

    private static IndexedRow Row(int number, Random random) =>
        new(new Slug($"row-{number}"), null, random.Next(4) == 0 ? null : random.Next(40), null, random.Next(5) > 0, [], []);
}
