using System.Text;
using ReconTracker.Benchmarks.Running;
using ReconTracker.Data;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>What PostgreSQL does for the core questions, as it says itself.</summary>
internal static class Plans
{
    public static async Task WriteAsync(Options options, Collection collection, RandomFilter filter)
    {
        var text = new StringBuilder();
        var page = (await collection.AskAsync(PlainSql.Timeline, PlainSql.Values(filter))).Rows.Take(50).ToArray();
        text.Append("-- Q1, the entries of a timeline page\n").Append(await collection.ExplainAsync(MeetingHeadQueries.Sql, (object)page));
        text.Append("-- Q2 in plain SQL over the facet table: what the index in memory saves\n").Append(await collection.ExplainAsync(PlainSql.Facets, PlainSql.Values(filter)));
        text.Append("-- Q3, a name\n").Append(await collection.ExplainAsync("SELECT DISTINCT kind, slug FROM search_entries WHERE key IS NOT NULL AND key ~ '(^| )slm( |$)'"));
        text.Append("-- Q3, a word\n").Append(await collection.ExplainAsync("SELECT kind, slug FROM search_entries WHERE key IS NULL AND vector @@ websearch_to_tsquery('recon', 'reconstruction')"));
        text.Append("-- Q4 in plain SQL: who sat with whom\n").Append(await collection.ExplainAsync(PlainSql.Together, PlainSql.Values(filter)));
        text.Append("-- Q5: every record as it is now\n").Append(await collection.ExplainAsync(
            "SELECT document FROM revisions r WHERE NOT EXISTS (SELECT FROM revisions later WHERE later.kind = r.kind AND later.slug = r.slug AND later.number = r.number + 1)"));
        options.Results.AddText(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"queries-{collection.Meetings}.plan.txt"), text.ToString());
    }
}
