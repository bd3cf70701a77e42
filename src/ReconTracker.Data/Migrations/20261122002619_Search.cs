using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace ReconTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string[]>(
                name: "attested_by",
                table: "search_entries",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<DateOnly>(
                name: "date",
                table: "search_entries",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "language",
                table: "search_entries",
                type: "character varying(12)",
                maxLength: 12,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name_kind",
                table: "search_entries",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "plain",
                table: "search_entries",
                type: "text",
                nullable: true);

            migrationBuilder.AlterColumn<NpgsqlTsVector>(
                name: "vector",
                table: "search_entries",
                type: "tsvector",
                nullable: true,
                computedColumnSql: "setweight(to_tsvector('recon', split_part(text, ' · ', 1)), 'A') || to_tsvector('recon', substr(text, length(split_part(text, ' · ', 1)) + 1))",
                stored: true,
                oldClrType: typeof(NpgsqlTsVector),
                oldType: "tsvector",
                oldNullable: true,
                oldComputedColumnSql: "to_tsvector('recon', text)",
                oldStored: true);

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_kind_date",
                table: "search_entries",
                columns: new[] { "kind", "date" },
                descending: new[] { false, true },
                filter: "key IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_plain",
                table: "search_entries",
                column: "plain")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_search_entries_kind_date",
                table: "search_entries");

            migrationBuilder.DropIndex(
                name: "ix_search_entries_plain",
                table: "search_entries");

            migrationBuilder.DropColumn(
                name: "attested_by",
                table: "search_entries");

            migrationBuilder.DropColumn(
                name: "date",
                table: "search_entries");

            migrationBuilder.DropColumn(
                name: "language",
                table: "search_entries");

            migrationBuilder.DropColumn(
                name: "name_kind",
                table: "search_entries");

            migrationBuilder.DropColumn(
                name: "plain",
                table: "search_entries");

            migrationBuilder.AlterColumn<NpgsqlTsVector>(
                name: "vector",
                table: "search_entries",
                type: "tsvector",
                nullable: true,
                computedColumnSql: "to_tsvector('recon', text)",
                stored: true,
                oldClrType: typeof(NpgsqlTsVector),
                oldType: "tsvector",
                oldNullable: true,
                oldComputedColumnSql: "setweight(to_tsvector('recon', split_part(text, ' · ', 1)), 'A') || to_tsvector('recon', substr(text, length(split_part(text, ' · ', 1)) + 1))",
                oldStored: true);
        }
    }
}
