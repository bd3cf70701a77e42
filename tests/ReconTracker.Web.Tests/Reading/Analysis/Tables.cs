using CsvHelper;

namespace ReconTracker.Web.Tests.Reading.Analysis;

/// <summary>Reads files of comma-separated values row by row, by the names of their columns.</summary>
internal static class Tables
{
    public static async Task<List<Dictionary<string, string>>> TableAsync(this HttpClient client, string address)
    {
        using var csv = CsvReader.FromText(await client.GetStringAsync(new Uri(address, UriKind.Relative)));
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.Index().ToDictionary(column => column.Item, column => csv[column.Index].ToString()));
        }

        return rows;
    }
}
