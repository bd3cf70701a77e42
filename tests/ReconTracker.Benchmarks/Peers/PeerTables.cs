using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Peers;

/// <summary>The same meetings in tables as Directus wants them: one key column each, foreign keys, and the indexes one would give them. Beside ours, in a schema of their own.</summary>
internal static class PeerTables
{
    public const string Schema = "peer";

    private const string Make = $"""
        DROP SCHEMA IF EXISTS {Schema} CASCADE;
        CREATE SCHEMA {Schema};
        SET search_path = {Schema}, public;
        CREATE TABLE parties AS SELECT slug, (SELECT text FROM public.names n WHERE n.party_slug = p.slug AND n.language = 'en' AND n.kind = 'preferred') AS name FROM public.parties p;
        ALTER TABLE parties ADD PRIMARY KEY (slug);
        CREATE TABLE meetings AS SELECT m.slug, title, m.kind, format, track, scope, when_edtf, when_words, m.status, summary, place_city, place_country,
            CASE WHEN f.is_dated THEN 1 ELSE 0 END AS dated, coalesce(f.earliest, '0001-01-01') AS first_day,
            CASE WHEN m.status = 'ongoing' AND f.latest IS NULL THEN '9999-12-31' ELSE coalesce(f.latest, f.earliest, '9999-12-31') END AS last_day, date_part('year', f.earliest)::int AS year
            FROM public.meetings m JOIN public.facet_entries f ON f.kind = 'meeting' AND f.slug = m.slug;
        ALTER TABLE meetings ADD PRIMARY KEY (slug);
        CREATE INDEX ON meetings (dated DESC, first_day DESC, slug DESC);
        CREATE INDEX ON meetings (scope);
        CREATE TABLE delegations AS SELECT row_number() OVER ()::int AS id, meeting, party, side, attendance, position FROM public.delegations;
        ALTER TABLE delegations ADD PRIMARY KEY (id), ADD FOREIGN KEY (meeting) REFERENCES meetings, ADD FOREIGN KEY (party) REFERENCES parties;
        CREATE INDEX ON delegations (meeting);
        CREATE INDEX ON delegations (party, attendance);
        CREATE TABLE members AS SELECT row_number() OVER ()::int AS id, d.id AS delegation, m.person, m.role, m.office, m.name_as_printed, m.position
            FROM public.delegation_members m JOIN delegations d ON d.meeting = m.meeting AND d.party = m.party;
        ALTER TABLE members ADD PRIMARY KEY (id), ADD FOREIGN KEY (delegation) REFERENCES delegations;
        CREATE INDEX ON members (delegation);
        CREATE TABLE issues AS SELECT row_number() OVER ()::int AS id, meeting, topic FROM public.meeting_topics;
        ALTER TABLE issues ADD PRIMARY KEY (id), ADD FOREIGN KEY (meeting) REFERENCES meetings;
        CREATE INDEX ON issues (meeting);
        CREATE INDEX ON issues (topic);
        ANALYZE parties, meetings, delegations, members, issues;
        RESET search_path;
        """;

    /// <summary>The tables that Directus shows.</summary>
    public static IReadOnlyList<string> Names { get; } = ["parties", "meetings", "delegations", "members", "issues"];

    /// <summary>Owner, its list, the table of the list, and the column that leads back.</summary>
    public static IReadOnlyList<(string Table, string Column, string Owner, string List)> Lists { get; } =
        [("delegations", "meeting", "meetings", "delegations"), ("members", "delegation", "delegations", "members"), ("issues", "meeting", "meetings", "issues")];

    public static Task MakeAsync(Collection collection) => collection.ExecuteAsync(Make);
}
