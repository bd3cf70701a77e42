using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace ReconTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // English stemming over folded accents; an own configuration, because unaccent() itself is not immutable enough for a generated column
            migrationBuilder.Sql("""
                CREATE EXTENSION IF NOT EXISTS unaccent;
                CREATE TEXT SEARCH CONFIGURATION recon (COPY = english);
                ALTER TEXT SEARCH CONFIGURATION recon ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
                """);

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .Annotation("Npgsql:PostgresExtension:unaccent", ",,");

            migrationBuilder.CreateTable(
                name: "edits",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    who = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    when = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_edits", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    format = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    track = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    part_of_meeting = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    part_of_relation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    parties_reported_max = table.Column<int>(type: "integer", nullable: true),
                    parties_reported_min = table.Column<int>(type: "integer", nullable: true),
                    place_city = table.Column<string>(type: "text", nullable: true),
                    place_country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    place_precision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place_venue = table.Column<string>(type: "text", nullable: true),
                    when_basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    when_certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    when_earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    when_edtf = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    when_latest = table.Column<DateOnly>(type: "date", nullable: true),
                    when_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    when_words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    explanations = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meetings", x => x.slug);
                    table.CheckConstraint("ck_meetings_when_in_order", "when_earliest <= when_latest");
                });

            migrationBuilder.CreateTable(
                name: "parties",
                columns: table => new
                {
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    abbreviation = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    parent = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    split_from = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    kind_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    founded_basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    founded_certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    founded_earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    founded_edtf = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    founded_latest = table.Column<DateOnly>(type: "date", nullable: true),
                    founded_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    founded_words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    institution_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    explanations = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parties", x => x.slug);
                    table.ForeignKey(
                        name: "fk_parties_parties_parent",
                        column: x => x.parent,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_parties_parties_split_from",
                        column: x => x.split_from,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    explanations = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.slug);
                });

            migrationBuilder.CreateTable(
                name: "search_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: true),
                    vector = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true, computedColumnSql: "to_tsvector('recon', text)", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    headline = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    byline = table.Column<string>(type: "text", nullable: true),
                    url = table.Column<string>(type: "text", nullable: true),
                    archive_url = table.Column<string>(type: "text", nullable: true),
                    language = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    reprint_of = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    text_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    paragraph_count = table.Column<int>(type: "integer", nullable: true),
                    furniture = table.Column<string>(type: "jsonb", nullable: false),
                    known_errors = table.Column<string>(type: "jsonb", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    published_basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    published_certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    published_earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    published_edtf = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    published_latest = table.Column<DateOnly>(type: "date", nullable: true),
                    published_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    published_words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    publisher_country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    publisher_name = table.Column<string>(type: "text", nullable: false),
                    publisher_state_affiliation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    explanations = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sources", x => x.slug);
                    table.ForeignKey(
                        name: "fk_sources_sources_reprint_of",
                        column: x => x.reprint_of,
                        principalTable: "sources",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "topics",
                columns: table => new
                {
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    definition = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    explanations = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_topics", x => x.slug);
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    number = table.Column<int>(type: "integer", nullable: false),
                    edit_id = table.Column<long>(type: "bigint", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revisions", x => x.sequence);
                    table.ForeignKey(
                        name: "fk_revisions_edits_edit_id",
                        column: x => x.edit_id,
                        principalTable: "edits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    meeting = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "text", nullable: true),
                    summary = table.Column<string>(type: "text", nullable: true),
                    pax_id = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outcomes", x => new { x.meeting, x.key });
                    table.ForeignKey(
                        name: "fk_outcomes_meetings_meeting",
                        column: x => x.meeting,
                        principalTable: "meetings",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "delegations",
                columns: table => new
                {
                    meeting = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    party = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    roles = table.Column<string[]>(type: "text[]", nullable: false),
                    mediator_role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    attendance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on_behalf_of = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    note = table.Column<string>(type: "text", nullable: true),
                    headcount_max = table.Column<int>(type: "integer", nullable: true),
                    headcount_min = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delegations", x => new { x.meeting, x.party });
                    table.ForeignKey(
                        name: "fk_delegations_meetings_meeting",
                        column: x => x.meeting,
                        principalTable: "meetings",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_delegations_parties_on_behalf_of",
                        column: x => x.on_behalf_of,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_delegations_parties_party",
                        column: x => x.party,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plo_membership",
                columns: table => new
                {
                    position = table.Column<int>(type: "integer", nullable: false),
                    party = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    from_basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    from_certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    from_earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    from_edtf = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    from_latest = table.Column<DateOnly>(type: "date", nullable: true),
                    from_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    from_words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    to_basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    to_certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    to_earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    to_edtf = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    to_latest = table.Column<DateOnly>(type: "date", nullable: true),
                    to_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    to_words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plo_membership", x => new { x.party, x.position });
                    table.ForeignKey(
                        name: "fk_plo_membership_parties_party",
                        column: x => x.party,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "statements",
                columns: table => new
                {
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    on_behalf_of = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    meeting = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    authority = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    paraphrase = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    fragment = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    language = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    said_basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    said_certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    said_earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    said_edtf = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    said_latest = table.Column<DateOnly>(type: "date", nullable: true),
                    said_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    said_words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    explanations = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statements", x => x.slug);
                    table.ForeignKey(
                        name: "fk_statements_meetings_meeting",
                        column: x => x.meeting,
                        principalTable: "meetings",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_statements_parties_on_behalf_of",
                        column: x => x.on_behalf_of,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "affiliations",
                columns: table => new
                {
                    position = table.Column<int>(type: "integer", nullable: false),
                    person = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    party = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    office = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    from_basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    from_certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    from_earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    from_edtf = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    from_latest = table.Column<DateOnly>(type: "date", nullable: true),
                    from_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    from_words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    to_basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    to_certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    to_earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    to_edtf = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    to_latest = table.Column<DateOnly>(type: "date", nullable: true),
                    to_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    to_words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_affiliations", x => new { x.person, x.position });
                    table.ForeignKey(
                        name: "fk_affiliations_parties_party",
                        column: x => x.party,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_affiliations_people_person",
                        column: x => x.person,
                        principalTable: "people",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_status_log",
                columns: table => new
                {
                    position = table.Column<int>(type: "integer", nullable: false),
                    meeting = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    note = table.Column<string>(type: "text", nullable: true),
                    as_of_basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    as_of_certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    as_of_earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    as_of_edtf = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    as_of_latest = table.Column<DateOnly>(type: "date", nullable: true),
                    as_of_note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    as_of_words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_status_log", x => new { x.meeting, x.position });
                    table.ForeignKey(
                        name: "fk_meeting_status_log_meetings_meeting",
                        column: x => x.meeting,
                        principalTable: "meetings",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_meeting_status_log_sources_source",
                        column: x => x.source,
                        principalTable: "sources",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_topics",
                columns: table => new
                {
                    topic = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    meeting = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_topics", x => new { x.meeting, x.topic });
                    table.ForeignKey(
                        name: "fk_meeting_topics_meetings_meeting",
                        column: x => x.meeting,
                        principalTable: "meetings",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_meeting_topics_topics_topic",
                        column: x => x.topic,
                        principalTable: "topics",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "names",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    position = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    language = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    party_slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    person_slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    topic_slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_names", x => x.id);
                    table.CheckConstraint("ck_names_one_owner", "num_nonnulls(party_slug, person_slug, topic_slug) = 1");
                    table.ForeignKey(
                        name: "fk_names_parties_party_slug",
                        column: x => x.party_slug,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_names_people_person_slug",
                        column: x => x.person_slug,
                        principalTable: "people",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_names_topics_topic_slug",
                        column: x => x.topic_slug,
                        principalTable: "topics",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "endorsements",
                columns: table => new
                {
                    party = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    meeting = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    outcome = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_endorsements", x => new { x.meeting, x.outcome, x.party });
                    table.ForeignKey(
                        name: "fk_endorsements_outcomes_meeting_outcome",
                        columns: x => new { x.meeting, x.outcome },
                        principalTable: "outcomes",
                        principalColumns: new[] { "meeting", "key" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_endorsements_parties_party",
                        column: x => x.party,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delegation_members",
                columns: table => new
                {
                    person = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    meeting = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    party = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    office = table.Column<string>(type: "text", nullable: true),
                    name_as_printed = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delegation_members", x => new { x.meeting, x.party, x.person });
                    table.ForeignKey(
                        name: "fk_delegation_members_delegations_meeting_party",
                        columns: x => new { x.meeting, x.party },
                        principalTable: "delegations",
                        principalColumns: new[] { "meeting", "party" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_delegation_members_people_person",
                        column: x => x.person,
                        principalTable: "people",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "claims",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    field = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    source = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    paragraph = table.Column<int>(type: "integer", nullable: true),
                    fragment = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    value = table.Column<string>(type: "text", nullable: true),
                    standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    meeting_slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    party_slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    person_slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    source_slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    statement_slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    topic_slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claims", x => x.id);
                    table.CheckConstraint("ck_claims_one_record", "num_nonnulls(meeting_slug, statement_slug, person_slug, party_slug, source_slug, topic_slug) = 1");
                    table.ForeignKey(
                        name: "fk_claims_meetings_meeting_slug",
                        column: x => x.meeting_slug,
                        principalTable: "meetings",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claims_parties_party_slug",
                        column: x => x.party_slug,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claims_people_person_slug",
                        column: x => x.person_slug,
                        principalTable: "people",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claims_sources_source",
                        column: x => x.source,
                        principalTable: "sources",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_claims_sources_source_slug",
                        column: x => x.source_slug,
                        principalTable: "sources",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claims_statements_statement_slug",
                        column: x => x.statement_slug,
                        principalTable: "statements",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claims_topics_topic_slug",
                        column: x => x.topic_slug,
                        principalTable: "topics",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "statement_positions",
                columns: table => new
                {
                    topic = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    statement = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    order = table.Column<int>(type: "integer", nullable: false),
                    stance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statement_positions", x => new { x.statement, x.topic });
                    table.ForeignKey(
                        name: "fk_statement_positions_statements_statement",
                        column: x => x.statement,
                        principalTable: "statements",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_statement_positions_topics_topic",
                        column: x => x.topic,
                        principalTable: "topics",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "statement_relays",
                columns: table => new
                {
                    position = table.Column<int>(type: "integer", nullable: false),
                    statement = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    person = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    party = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    source = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statement_relays", x => new { x.statement, x.position });
                    table.ForeignKey(
                        name: "fk_statement_relays_parties_party",
                        column: x => x.party,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_statement_relays_people_person",
                        column: x => x.person,
                        principalTable: "people",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_statement_relays_sources_source",
                        column: x => x.source,
                        principalTable: "sources",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_statement_relays_statements_statement",
                        column: x => x.statement,
                        principalTable: "statements",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "statement_speakers",
                columns: table => new
                {
                    position = table.Column<int>(type: "integer", nullable: false),
                    statement = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    person = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    party = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    capacity = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statement_speakers", x => new { x.statement, x.position });
                    table.ForeignKey(
                        name: "fk_statement_speakers_parties_party",
                        column: x => x.party,
                        principalTable: "parties",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_statement_speakers_people_person",
                        column: x => x.person,
                        principalTable: "people",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_statement_speakers_statements_statement",
                        column: x => x.statement,
                        principalTable: "statements",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "statement_topics",
                columns: table => new
                {
                    topic = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    statement = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statement_topics", x => new { x.statement, x.topic });
                    table.ForeignKey(
                        name: "fk_statement_topics_statements_statement",
                        column: x => x.statement,
                        principalTable: "statements",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_statement_topics_topics_topic",
                        column: x => x.topic,
                        principalTable: "topics",
                        principalColumn: "slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_affiliations_party",
                table: "affiliations",
                column: "party");

            migrationBuilder.CreateIndex(
                name: "ix_claims_meeting_slug",
                table: "claims",
                column: "meeting_slug");

            migrationBuilder.CreateIndex(
                name: "ix_claims_party_slug",
                table: "claims",
                column: "party_slug");

            migrationBuilder.CreateIndex(
                name: "ix_claims_person_slug",
                table: "claims",
                column: "person_slug");

            migrationBuilder.CreateIndex(
                name: "ix_claims_source",
                table: "claims",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "ix_claims_source_slug",
                table: "claims",
                column: "source_slug");

            migrationBuilder.CreateIndex(
                name: "ix_claims_statement_slug",
                table: "claims",
                column: "statement_slug");

            migrationBuilder.CreateIndex(
                name: "ix_claims_topic_slug",
                table: "claims",
                column: "topic_slug");

            migrationBuilder.CreateIndex(
                name: "ix_delegation_members_person",
                table: "delegation_members",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "ix_delegations_on_behalf_of",
                table: "delegations",
                column: "on_behalf_of");

            migrationBuilder.CreateIndex(
                name: "ix_delegations_party_attendance",
                table: "delegations",
                columns: new[] { "party", "attendance" });

            migrationBuilder.CreateIndex(
                name: "ix_endorsements_party",
                table: "endorsements",
                column: "party");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_status_log_source",
                table: "meeting_status_log",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_topics_topic",
                table: "meeting_topics",
                column: "topic");

            migrationBuilder.CreateIndex(
                name: "ix_names_party_slug",
                table: "names",
                column: "party_slug");

            migrationBuilder.CreateIndex(
                name: "ix_names_person_slug",
                table: "names",
                column: "person_slug");

            migrationBuilder.CreateIndex(
                name: "ix_names_topic_slug",
                table: "names",
                column: "topic_slug");

            migrationBuilder.CreateIndex(
                name: "ix_parties_parent",
                table: "parties",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "ix_parties_split_from",
                table: "parties",
                column: "split_from");

            migrationBuilder.CreateIndex(
                name: "ix_revisions_edit_id",
                table: "revisions",
                column: "edit_id");

            migrationBuilder.CreateIndex(
                name: "ix_revisions_kind_slug_number",
                table: "revisions",
                columns: new[] { "kind", "slug", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_key",
                table: "search_entries",
                column: "key")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_kind_slug",
                table: "search_entries",
                columns: new[] { "kind", "slug" });

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_vector",
                table: "search_entries",
                column: "vector")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_sources_reprint_of",
                table: "sources",
                column: "reprint_of");

            migrationBuilder.CreateIndex(
                name: "ix_statement_positions_topic",
                table: "statement_positions",
                column: "topic");

            migrationBuilder.CreateIndex(
                name: "ix_statement_relays_party",
                table: "statement_relays",
                column: "party");

            migrationBuilder.CreateIndex(
                name: "ix_statement_relays_person",
                table: "statement_relays",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "ix_statement_relays_source",
                table: "statement_relays",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "ix_statement_speakers_party",
                table: "statement_speakers",
                column: "party");

            migrationBuilder.CreateIndex(
                name: "ix_statement_speakers_person",
                table: "statement_speakers",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "ix_statement_topics_topic",
                table: "statement_topics",
                column: "topic");

            migrationBuilder.CreateIndex(
                name: "ix_statements_meeting",
                table: "statements",
                column: "meeting");

            migrationBuilder.CreateIndex(
                name: "ix_statements_on_behalf_of",
                table: "statements",
                column: "on_behalf_of");

            // what the model cannot say: a complex value has no foreign key, and history is written once
            migrationBuilder.Sql("""
                ALTER TABLE meetings ADD CONSTRAINT fk_meetings_meetings_part_of_meeting
                    FOREIGN KEY (part_of_meeting) REFERENCES meetings (slug) DEFERRABLE INITIALLY DEFERRED;
                CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN RAISE EXCEPTION 'Rows of % are only ever added.', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$;
                CREATE TRIGGER revisions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revisions EXECUTE FUNCTION refuse_rewriting();
                CREATE TRIGGER edits_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON edits EXECUTE FUNCTION refuse_rewriting();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "affiliations");

            migrationBuilder.DropTable(
                name: "claims");

            migrationBuilder.DropTable(
                name: "delegation_members");

            migrationBuilder.DropTable(
                name: "endorsements");

            migrationBuilder.DropTable(
                name: "meeting_status_log");

            migrationBuilder.DropTable(
                name: "meeting_topics");

            migrationBuilder.DropTable(
                name: "names");

            migrationBuilder.DropTable(
                name: "plo_membership");

            migrationBuilder.DropTable(
                name: "revisions");

            migrationBuilder.DropTable(
                name: "search_entries");

            migrationBuilder.DropTable(
                name: "statement_positions");

            migrationBuilder.DropTable(
                name: "statement_relays");

            migrationBuilder.DropTable(
                name: "statement_speakers");

            migrationBuilder.DropTable(
                name: "statement_topics");

            migrationBuilder.DropTable(
                name: "delegations");

            migrationBuilder.DropTable(
                name: "outcomes");

            migrationBuilder.DropTable(
                name: "edits");

            migrationBuilder.DropTable(
                name: "sources");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "statements");

            migrationBuilder.DropTable(
                name: "topics");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "parties");

            migrationBuilder.Sql("""
                DROP FUNCTION IF EXISTS refuse_rewriting();
                DROP TEXT SEARCH CONFIGURATION recon;
                """);
        }
    }
}
