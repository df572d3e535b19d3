using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JdPartnership.Data.SqlServer.Migrations
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
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "RuleWaivers",
                type: "int",
                nullable: false,
                defaultValue: 0);

            // What was granted so far was granted for the revision the roster is at.
            migrationBuilder.Sql("UPDATE w SET [Revision] = r.[Revision] FROM [RuleWaivers] AS w JOIN [Rosters] AS r ON r.[Id] = w.[RosterId]");
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
