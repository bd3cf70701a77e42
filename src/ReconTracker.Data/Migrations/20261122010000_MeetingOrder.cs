using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReconTracker.Data.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(ReconDb))]
    [Migration("20261122010000_MeetingOrder")]
    public partial class MeetingOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // what the model cannot say: indexes on parts of complex values, for the meetings beside and beneath a meeting
            migrationBuilder.Sql("""
                CREATE INDEX ix_meetings_order ON meetings ((coalesce(when_earliest, '-infinity'::date)), (coalesce(when_latest, 'infinity'::date)), slug) WHERE scope <> 'context';
                CREATE INDEX ix_meetings_part_of_meeting ON meetings (part_of_meeting) WHERE part_of_meeting IS NOT NULL;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP INDEX ix_meetings_order;
                DROP INDEX ix_meetings_part_of_meeting;
                """);
        }
    }
}
