using FsCheck;
using FsCheck.Fluent;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Tests.Records;

namespace ReconTracker.Domain.Tests.Editing;

/// <summary>A difference says all that differs and nothing else: whoever does to the older document what it says has the newer.</summary>
public class RecordDiffPropertyTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Meetings_AnyTwo_AreToldWhole() => IsWhole(any => any.Meeting());

    [Fact]
    public void Statements_AnyTwo_AreToldWhole() => IsWhole(any => any.Statement());

    [Fact]
    public void People_AnyTwo_AreToldWhole() => IsWhole(any => any.Person());

    [Fact]
    public void Parties_AnyTwo_AreToldWhole() => IsWhole(any => any.Party(PartyKind.Faction));

    [Fact]
    public void Sources_AnyTwo_AreToldWhole() => IsWhole(any => any.Source());

    [Fact]
    public void Topics_AnyTwo_AreToldWhole() => IsWhole(any => any.Topic());

    [Fact]
    public void Lists_ShuffledAndThinned_AreToldWholeAndNothingTwice() => Prop.ForAll(Seeds, Seeds, (first, second) =>
    {
        var (meeting, random) = (new AnyRecord(first).Meeting(), new Random(second));
        ShouldBeWhole(meeting, meeting with
        {
            Status = Shuffled(meeting.Status, random),
            Delegations = Shuffled(meeting.Delegations, random),
            Outcomes = Shuffled(meeting.Outcomes, random),
            Claims = Shuffled(meeting.Claims, random),
        });
        var statement = new AnyRecord(first).Statement();
        ShouldBeWhole(statement, statement with { Speakers = Shuffled(statement.Speakers, random), RelayedBy = Shuffled(statement.RelayedBy, random) });
        var person = new AnyRecord(first).Person();
        ShouldBeWhole(person, person with { Affiliations = Shuffled(person.Affiliations, random) });
    }).QuickCheckThrowOnFailure();

    private static void IsWhole<TRecord>(Func<AnyRecord, TRecord> make)
        where TRecord : RecordDocument =>
        Prop.ForAll(Seeds, Seeds, (first, second) => ShouldBeWhole(make(new AnyRecord(first)), make(new AnyRecord(second)))).QuickCheckThrowOnFailure();

    private static void ShouldBeWhole(RecordDocument before, RecordDocument after)
    {
        var difference = RecordDiff.Of(before, after);

        AppliedChanges.To(before, difference.Fields).ShouldBe(AppliedChanges.Printed(after));
        difference.Fields.Select(change => change.Path).ShouldBeUnique();
        difference.Fields.ShouldAllBe(change => change.Before != change.After);

        var claims = before.Claims.ToList();
        difference.Claims.Select(change => change.Before).OfType<ClaimRecord>().ShouldAllBe(claim => claims.Remove(claim));
        claims.AddRange(difference.Claims.Select(change => change.After).OfType<ClaimRecord>());
        claims.ShouldBe(after.Claims, ignoreOrder: true);
        difference.Claims.ShouldAllBe(change => change.Before != change.After);
        difference.Claims.Select(change => change.Key).ShouldBeUnique();
    }

    private static T[] Shuffled<T>(IReadOnlyList<T> list, Random random) => [.. list.Where(_ => random.Next(4) > 0).OrderBy(_ => random.Next())];
}
