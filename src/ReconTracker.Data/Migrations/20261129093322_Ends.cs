using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReconTracker.Data.Migrations
{
    /// <inheritdoc />
    public partial class Ends : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_end",
                table: "revisions",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "is_end",
                table: "revisions");
        }
    }
}
