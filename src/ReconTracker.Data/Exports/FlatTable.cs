namespace ReconTracker.Data.Exports;

/// <summary>Records as rows of one flat table, for spreadsheets and statistics. Lists stand in one cell, parted by "; ".</summary>
/// <param name="Columns">The names of the columns, in order; documented in the codebook.</param>
/// <param name="Select">What each column holds, in SQL, over <paramref name="From"/>.</param>
/// <param name="From">The table of the records and what is joined to it, in SQL; records are called <c>r</c>.</param>
public sealed record FlatTable(IReadOnlyList<string> Columns, string Select, string From)
{
    /// <summary>One row a meeting.</summary>
    public static FlatTable Meetings { get; } = Of(
        "meetings r JOIN facet_entries f ON f.kind = 'meeting' AND f.slug = r.slug",
        ("slug", "r.slug"),
        ("title", "r.title"),
        ("kind", "r.kind"),
        ("format", "r.format"),
        ("track", "r.track"),
        ("scope", "r.scope"),
        ("status", "r.status"),
        ("when", "r.when_edtf"),
        ("when_words", "r.when_words"),
        ("when_basis", "r.when_basis"),
        ("when_certainty", "r.when_certainty"),
        ("earliest", "r.when_earliest"),
        ("latest", "r.when_latest"),
        ("venue", "r.place_venue"),
        ("city", "r.place_city"),
        ("country", "r.place_country"),
        ("delegations", "(SELECT string_agg(d.party || '=' || d.attendance, '; ' ORDER BY d.position) FROM delegations d WHERE d.meeting = r.slug)"),
        ("topics", "(SELECT string_agg(t.topic, '; ' ORDER BY t.position) FROM meeting_topics t WHERE t.meeting = r.slug)"),
        ("summary", "r.summary"),
        ("sources", "array_to_string(f.sources, '; ')"));

    /// <summary>One row a statement.</summary>
    public static FlatTable Statements { get; } = Of(
        "statements r JOIN facet_entries f ON f.kind = 'statement' AND f.slug = r.slug",
        ("slug", "r.slug"),
        ("said", "r.said_edtf"),
        ("said_basis", "r.said_basis"),
        ("said_certainty", "r.said_certainty"),
        ("earliest", "r.said_earliest"),
        ("latest", "r.said_latest"),
        ("meeting", "r.meeting"),
        ("people", "(SELECT string_agg(s.person, '; ' ORDER BY s.position) FROM statement_speakers s WHERE s.statement = r.slug)"),
        ("parties", "(SELECT string_agg(s.party, '; ' ORDER BY s.position) FROM statement_speakers s WHERE s.statement = r.slug)"),
        ("on_behalf_of", "r.on_behalf_of"),
        ("form", "r.form"),
        ("authority", "r.authority"),
        ("act", "r.act"),
        ("paraphrase", "r.paraphrase"),
        ("fragment", "r.fragment"),
        ("language", "r.language"),
        ("topics", "(SELECT string_agg(t.topic, '; ' ORDER BY t.position) FROM statement_topics t WHERE t.statement = r.slug)"),
        ("positions", "(SELECT string_agg(p.topic || '=' || p.stance, '; ' ORDER BY p.\"order\") FROM statement_positions p WHERE p.statement = r.slug)"),
        ("sources", "array_to_string(f.sources, '; ')"));

    private static FlatTable Of(string from, params (string Name, string Sql)[] columns) =>
        new([.. columns.Select(column => column.Name)], string.Join(", ", columns.Select(column => $"({column.Sql})::text")), from);
}
