using System.Text.Json.Nodes;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Domain.Tests.Editing;

/// <summary>Two editors and one document.</summary>
public sealed class RecordMergeTests
{
    private const string Before = """
        {"title":"Talks","summary":"They met.","delegations":[{"party":"fatah","attendance":"invited"},{"party":"hamas","attendance":"invited"}],"topics":["elections"]}
        """;

    [Theory]
    [InlineData("""{"title":"Talks","summary":"They met twice."}""", """{"title":"Talks in Moscow","summary":"They met."}""", """{"title":"Talks in Moscow","summary":"They met twice."}""")]
    [InlineData("""{"title":"Talks"}""", """{"title":"Talks","summary":"They met.","track":"moscow"}""", """{"title":"Talks","track":"moscow"}""")]
    [InlineData("""{"title":"Talks","summary":"They met."}""", """{"title":"Talks","summary":"They met."}""", """{"title":"Talks","summary":"They met."}""")]
    public void Changes_OfDifferentFields_AreAllTaken(string theirs, string mine, string both)
    {
        var merge = RecordMerge.Of(Node("""{"title":"Talks","summary":"They met."}"""), Node(theirs), Node(mine));

        JsonNode.DeepEquals(merge.Document, Node(both)).ShouldBeTrue(merge.Document.ToJsonString());
        merge.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Change_OfTheSameField_KeepsOnesOwnAndTellsOfTheOther()
    {
        var merge = RecordMerge.Of(Node(Before), Node(Before.Replace("They met.", "They met twice.")), Node(Before.Replace("They met.", "They quarrelled.")));

        merge.Document["summary"]!.ToString().ShouldBe("They quarrelled.");
        merge.Conflicts.ShouldHaveSingleItem().ShouldBe(new MergeConflict("summary", "They met.", "They met twice.", "They quarrelled."));
    }

    [Fact]
    public void Conflict_WhereTheOthersIsTaken_IsNone()
    {
        var merge = RecordMerge.Of(Node(Before), Node(Before.Replace("They met.", "They met twice.")), Node(Before.Replace("They met.", "They quarrelled.")), new HashSet<string> { "summary" });

        merge.Document["summary"]!.ToString().ShouldBe("They met twice.");
        merge.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Items_AreToldApartByWhatNamesThem()
    {
        // the other puts Hamas first and says that it came; I say that Fatah declined, and add a party
        var theirs = """{"delegations":[{"party":"hamas","attendance":"attended"},{"party":"fatah","attendance":"invited"}]}""";
        var mine = """{"delegations":[{"party":"fatah","attendance":"declined"},{"party":"hamas","attendance":"invited"},{"party":"fida","attendance":"invited"}]}""";

        var merge = RecordMerge.Of(Node("""{"delegations":[{"party":"fatah","attendance":"invited"},{"party":"hamas","attendance":"invited"}]}"""), Node(theirs), Node(mine));

        merge.Document["delegations"]!.ToJsonString().ShouldBe("""[{"party":"fatah","attendance":"declined"},{"party":"hamas","attendance":"attended"},{"party":"fida","attendance":"invited"}]""");
        merge.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Item_TheOtherRemovedAndIChanged_StaysAndIsTold()
    {
        var merge = RecordMerge.Of(Node(Before), Node("""{"title":"Talks","summary":"They met.","delegations":[{"party":"fatah","attendance":"invited"}],"topics":["elections"]}"""), Node(Before.Replace("""hamas","attendance":"invited""", """hamas","attendance":"attended""")));

        merge.Document["delegations"]!.AsArray().Count.ShouldBe(2);
        merge.Conflicts.ShouldHaveSingleItem().Path.ShouldBe("delegations/hamas");
    }

    [Fact]
    public void Item_OneRemovedAndTheOtherLeft_IsGone()
    {
        var without = Node("""{"title":"Talks","summary":"They met.","delegations":[{"party":"fatah","attendance":"invited"}],"topics":["elections"]}""");

        RecordMerge.Of(Node(Before), without, Node(Before)).Document["delegations"]!.AsArray().Count.ShouldBe(1);
        RecordMerge.Of(Node(Before), Node(Before), without).Document["delegations"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public void Documents_Given_AreLeftAsTheyAre()
    {
        var (before, theirs, mine) = (Node(Before), Node(Before.Replace("Talks", "Other talks")), Node(Before.Replace("elections", "prisoners_hostages")));
        var texts = (before.ToJsonString(), theirs.ToJsonString(), mine.ToJsonString());

        var merge = RecordMerge.Of(before, theirs, mine);
        merge.Document["title"] = "changed";

        (before.ToJsonString(), theirs.ToJsonString(), mine.ToJsonString()).ShouldBe(texts);
    }

    private static JsonObject Node(string json) => (JsonObject)JsonNode.Parse(json)!;
}
