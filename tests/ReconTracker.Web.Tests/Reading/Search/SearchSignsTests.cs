using System.Text.Json.Nodes;
using ReconTracker.Domain.Tests.Records;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Reading.Search;

/// <summary>"This spelling only", for what begins or ends with a sign.</summary>
public sealed class SearchSignsTests(SeededApp app)
{
    [Fact]
    public async Task OnlyThisSpelling_BesideSigns_EndsWhereAWordEnds()
    {
        await using var own = await app.StartAsync(seeded: false);
        await new Editor(own.ConnectionString).SaveAsync(Sample.ATopic with { Definition = "Talks (Cydonia, 2011) about \"two zeppelins\"; in Arabic (\u062D\u0644 \u0627\u0644\u062F\u0648\u0644\u062A\u064A\u0646)!" });

        foreach (var text in (string[])["\"two zeppelins\"", "(Cydonia", "(cydonia, 2011)", "two zeppelins", "(\u062D\u0644", "\u0627\u0644\u062F\u0648\u0644\u062A\u064A\u0646)"])
        {
            (await CountAsync(own, text)).ShouldBe(1, text);
        }

        foreach (var text in (string[])["(Cydoni", "ydonia", "wo zeppelins\"", "\"two zeppelin", "[Cydonia", "Cydonia)", "(\u062D", "\u062F\u0648\u0644\u062A\u064A\u0646)"])
        {
            (await CountAsync(own, text)).ShouldBe(0, text);
        }
    }

    private static async Task<int> CountAsync(SeededApp.OwnApp own, string text)
    {
        var data = JsonNode.Parse(await own.Client.GetStringAsync(new Uri($"/search.json?exact=1&q={Uri.EscapeDataString(text)}", UriKind.Relative)))!;
        return data["groups"]!.AsArray().Sum(group => group!["count"]!.GetValue<int>());
    }
}
