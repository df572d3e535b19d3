using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JdPartnership.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ClaimBounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Bound",
                table: "Claims",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "Exact");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Bound",
                table: "Claims");
        }
    }
}
