using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JdPartnership.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SchemeBin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "DeletedAt",
                table: "StipendSchemes",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "DeletedAt",
                table: "StipendSchemes");
        }
    }
}
