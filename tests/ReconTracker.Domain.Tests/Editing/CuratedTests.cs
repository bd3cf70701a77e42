using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Topics;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Domain.Tests.Editing;

/// <summary>What holds of every noun that is a record.</summary>
public class CuratedTests
{
    [Fact]
    public void Noun_OnceRevised_KeepsItsSlug()
    {
        var noun = new Topic();
        noun.Apply(ATopic);
        noun.Revised(1);

        Should.Throw<RuleBrokenException>(() => noun.Apply(ATopic with { Slug = new("polls") })).Message.ShouldBe("slug: A record keeps its slug: 'elections' cannot become 'polls'.");
        noun.Slug.ShouldBe(ATopic.Slug);
    }

    [Fact]
    public void Party_OfOneKind_DoesNotBecomeTheOther()
    {
        var noun = Domain.Parties.Party.Create(PartyKind.Faction);
        noun.Apply(AParty);

        Should.Throw<RuleBrokenException>(() => noun.Apply(AParty with { Kind = PartyKind.Institution })).Path.ShouldBe("kind");
    }

    [Fact]
    public void Noun_GivenABrokenDocument_StaysAsItWas()
    {
        var noun = new Meeting();
        noun.Apply(AMeeting);

        Should.Throw<RuleBrokenException>(() => noun.Apply(AMeeting with { Title = "Other", Status = [] }));

        RecordJson.Write(noun.ToRecord()).ShouldBe(RecordJson.Write(AMeeting));
    }

    [Fact]
    public void Parts_ThatStay_AreTheSameObjects()
    {
        var noun = new Meeting();
        noun.Apply(AMeeting with { Delegations = [Delegation("a", "x"), Delegation("b"), Delegation("c")] });
        var (a, c) = (noun.Delegations[0], noun.Delegations[2]);

        noun.Apply(AMeeting with { Delegations = [Delegation("c"), Delegation("d"), Delegation("a")] });

        noun.Delegations.Single(part => part.Party == "a").ShouldBeSameAs(a);
        noun.Delegations.Single(part => part.Party == "c").ShouldBeSameAs(c);
        noun.ToRecord().Delegations.Select(delegation => delegation.Party.Value).ShouldBe(["c", "d", "a"]);
        a.Members.ShouldBeEmpty();
    }
}
