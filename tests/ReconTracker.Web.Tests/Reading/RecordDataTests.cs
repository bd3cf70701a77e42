using System.Net.Http.Json;
using System.Text.Json;

namespace ReconTracker.Web.Tests.Reading;

/// <summary>Lists of records as data.</summary>
public sealed class RecordDataTests(SeededApp app)
{
    [Theory]
    [InlineData("people")]
    [InlineData("sources")]
    [InlineData("topics")]
    public async Task List_OfAKind_HasTheRecordsWhole(string list)
    {
        foreach (var record in (await app.Client.GetFromJsonAsync<JsonElement[]>(new Uri($"/{list}.json", UriKind.Relative)))!.Take(3))
        {
            var alone = await app.Client.GetFromJsonAsync<JsonElement>(new Uri($"/{list}/{record.GetProperty("slug").GetString()}.json", UriKind.Relative));

            JsonElement.DeepEquals(record, alone).ShouldBeTrue($"{list}: {record}");
        }
    }
}
