using System.Text.Json.Nodes;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Domain.Tests.Editing;

/// <summary>What of a record can be taken over by itself from another state of it.</summary>
public sealed class FieldPlaceTests
{
    private const string Before = """
        {"title":"A","when":{"edtf":"2011","words":"May"},"roles":["host"],"status":[{"status":"announced"},{"status":"held"}],
         "delegations":[{"party":"hamas","attendance":"invited","members":[{"person":"naji"}]},{"party":"fatah","attendance":"attended"}]}
        """;

    private const string After = """
        {"title":"B","when":{"edtf":"2012"},"status":[{"status":"held"}],
         "delegations":[{"party":"hamas","attendance":"attended","members":[{"person":"naji","role":"head"}]},{"party":"pij","attendance":"attended"}]}
        """;

    [Theory]
    [InlineData("title", "title", "A", "B")]
    [InlineData("when/edtf", "when", "2011", "2012")]
    [InlineData("when/words", "when", "May", "2012")]
    [InlineData("delegations/hamas/attendance", "delegations/hamas/attendance", "invited", "attended")]
    [InlineData("delegations/hamas/members/naji/role", "delegations/hamas/members/naji/role", null, "head")]
    [InlineData("delegations/fatah/attendance", "delegations/fatah", "fatah", null)]
    [InlineData("delegations/pij/party", "delegations/pij", null, "pij")]
    [InlineData("status/announced/status", "status/announced", "announced", null)]
    [InlineData("status/held", "status/held", "held", "held")]
    [InlineData("roles/host", "roles/host", "host", null)]
    public void Field_OfTwoDocuments_IsTheSmallestWholeThatBothCanHold(string path, string whole, string? before, string? after)
    {
        var place = Find(path).ShouldNotBeNull();

        place.Path.ShouldBe(whole);
        Said(place.Before, before).ShouldBeTrue(place.Before?.ToJsonString());
        Said(place.After, after).ShouldBeTrue(place.After?.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("place")]
    [InlineData("place/city")]
    [InlineData("delegations/dflp")]
    [InlineData("delegations/hamas/members/lavrov/role")]
    public void Field_OfNeitherDocument_IsNowhere(string path) => Find(path).ShouldBeNull();

    private static FieldPlace? Find(string path) => FieldPlace.Find(JsonNode.Parse(Before)!.AsObject(), JsonNode.Parse(After)!.AsObject(), path);

    private static bool Said(JsonNode? node, string? word) => word is null ? node is null : node?.ToJsonString().Contains(word, StringComparison.Ordinal) == true;
}
