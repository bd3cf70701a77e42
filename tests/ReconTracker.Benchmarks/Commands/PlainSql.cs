using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>The core questions in plain SQL over the facet table: what the index in memory is measured against, and what its answers must equal.</summary>
internal static class PlainSql
{
    // $1 scopes, $2 factions, $3 topics, $4 first day, $5 last day
    private const string Scope = "tokens && $1";
    private const string Faction = "tokens && $2";
    private const string Topic = "(cardinality($3::text[]) = 0 OR tokens && $3)";
    private const string Dates = """
        (coalesce(earliest, '-infinity') <= $5 AND coalesce(latest, earliest, 'infinity') >= $4
            OR tokens @> '{status:ongoing}' AND latest IS NULL AND coalesce(earliest, '-infinity') <= $5)
        """;

    /// <summary>The newest fifty and one more, as the timeline lists them.</summary>
    public const string Timeline = $"""
        SELECT slug FROM facet_entries WHERE kind = 'meeting' AND {Scope} AND {Faction} AND {Topic} AND {Dates}
        ORDER BY is_dated DESC, coalesce(earliest, '-infinity') DESC, slug DESC LIMIT 51
        """;

    /// <summary>Four facets, each under all other filters: faction, topic, mediator, year.</summary>
    public const string Facets = $"""
        SELECT 'faction ' || substr(token, 16), count(*) FROM facet_entries, unnest(tokens) token
            WHERE kind = 'meeting' AND {Scope} AND {Topic} AND {Dates} AND token LIKE 'party.attended:%' GROUP BY token
        UNION ALL SELECT 'topic ' || substr(token, 7), count(*) FROM facet_entries, unnest(tokens) token
            WHERE kind = 'meeting' AND {Scope} AND {Faction} AND {Dates} AND token LIKE 'topic:%' GROUP BY token
        UNION ALL SELECT 'mediator ' || substr(token, 10), count(*) FROM facet_entries, unnest(tokens) token
            WHERE kind = 'meeting' AND {Scope} AND {Faction} AND {Topic} AND {Dates} AND token LIKE 'mediator:%' GROUP BY token
        UNION ALL SELECT 'year ' || coalesce(date_part('year', earliest)::text, 'none'), count(*) FROM facet_entries
            WHERE kind = 'meeting' AND {Scope} AND {Faction} AND {Topic} GROUP BY 1
        """;

    /// <summary>All pairs of factions who sat together, with how often.</summary>
    public const string Together = $"""
        WITH present AS (SELECT slug, token FROM facet_entries, unnest(tokens) token
            WHERE kind = 'meeting' AND {Scope} AND {Faction} AND {Topic} AND {Dates} AND token LIKE 'party.attended:faction-%')
        SELECT substr(one.token, 16) || ' ' || substr(other.token, 16), count(*)
        FROM present one JOIN present other ON other.slug = one.slug AND other.token > one.token GROUP BY 1
        """;

    /// <summary>The four facets in the order of their codes.</summary>
    public static async Task<Answer> FacetsAsync(Collection collection, RandomFilter filter) =>
        new([.. (await collection.AskAsync(Facets, Values(filter))).Rows.Order(StringComparer.Ordinal)]);

    /// <summary>The pairs in the order of their codes.</summary>
    public static async Task<Answer> TogetherAsync(Collection collection, RandomFilter filter) =>
        new([.. (await collection.AskAsync(Together, Values(filter))).Rows.Order(StringComparer.Ordinal)]);

    /// <summary>What a filter means in the order of the parameters.</summary>
    public static object[] Values(RandomFilter filter) =>
    [
        new[] { "scope:in", "scope:related" },
        filter.Factions.Select(faction => $"party.attended:{faction}").ToArray(),
        filter.Topic is null ? Array.Empty<string>() : [$"topic:{filter.Topic}"],
        filter.Since,
        filter.Until,
    ];
}
