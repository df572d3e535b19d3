using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JdPartnership.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WaiverRevisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "FiledOn",
                table: "RuleWaivers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "RuleWaivers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // What was granted so far was granted for the revision the roster is at.
            migrationBuilder.Sql("""UPDATE "RuleWaivers" SET "Revision" = (SELECT r."Revision" FROM "Rosters" AS r WHERE r."Id" = "RuleWaivers"."RosterId")""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "FiledOn",
                table: "RuleWaivers");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "RuleWaivers");
        }
    }
}
