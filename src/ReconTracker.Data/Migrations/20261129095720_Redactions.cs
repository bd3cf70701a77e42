using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReconTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class Redactions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "redactions",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    edit_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_redactions", x => x.sequence);
                    table.ForeignKey(
                        name: "fk_redactions_edits_edit_id",
                        column: x => x.edit_id,
                        principalTable: "edits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_redactions_revisions_sequence",
                        column: x => x.sequence,
                        principalTable: "revisions",
                        principalColumn: "sequence",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_redactions_edit_id",
                table: "redactions",
                column: "edit_id");

            // a revision may lose what it said where a redaction says so; nothing else of it changes, and the role that serves has no other way to it than this function
            migrationBuilder.Sql("""
                CREATE TRIGGER redactions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON redactions EXECUTE FUNCTION refuse_rewriting();
                CREATE FUNCTION refuse_all_but_redaction() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
                    DECLARE allowed revisions := OLD;
                    BEGIN
                        allowed.document := '';
                        IF NEW IS DISTINCT FROM allowed OR NOT EXISTS (SELECT FROM redactions WHERE sequence = OLD.sequence) THEN
                            RAISE EXCEPTION 'Rows of % are only ever added.', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
                        END IF;
                        RETURN NEW;
                    END $$;
                DROP TRIGGER revisions_append_only ON revisions;
                CREATE TRIGGER revisions_append_only BEFORE DELETE OR TRUNCATE ON revisions EXECUTE FUNCTION refuse_rewriting();
                CREATE TRIGGER revisions_redacted_only BEFORE UPDATE ON revisions FOR EACH ROW EXECUTE FUNCTION refuse_all_but_redaction();
                CREATE FUNCTION redact_revision(redacted bigint) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
                    $$ UPDATE revisions SET document = '' WHERE sequence = redacted AND NOT is_end AND EXISTS
                        (SELECT FROM revisions later WHERE later.kind = revisions.kind AND later.slug = revisions.slug AND later.number = revisions.number + 1) $$;
                REVOKE EXECUTE ON FUNCTION redact_revision(bigint) FROM PUBLIC;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP FUNCTION redact_revision(bigint);
                DROP TRIGGER revisions_redacted_only ON revisions;
                DROP FUNCTION refuse_all_but_redaction();
                DROP TRIGGER revisions_append_only ON revisions;
                CREATE TRIGGER revisions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revisions EXECUTE FUNCTION refuse_rewriting();
                """);

            migrationBuilder.DropTable(
                name: "redactions");
        }
    }
}
