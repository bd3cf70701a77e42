using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReconTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class FacetEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "facet_entries",
                columns: table => new
                {
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    meeting = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    latest = table.Column<DateOnly>(type: "date", nullable: true),
                    is_dated = table.Column<bool>(type: "boolean", nullable: false),
                    tokens = table.Column<string[]>(type: "text[]", nullable: false),
                    sources = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facet_entries", x => new { x.kind, x.slug });
                });

            migrationBuilder.CreateIndex(
                name: "ix_facet_entries_tokens",
                table: "facet_entries",
                column: "tokens")
                .Annotation("Npgsql:IndexMethod", "gin");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "facet_entries");
        }
    }
}
