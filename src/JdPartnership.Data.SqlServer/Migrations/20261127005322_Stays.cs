using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JdPartnership.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Stays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsForbiddenToWomen",
                table: "Posts",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<decimal>(
                name: "MonthlyHours",
                table: "Posts",
                type: "decimal(18,2)",
                precision: 18,
                scale: 2,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "StayAssessments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RosterId = table.Column<int>(type: "int", nullable: false),
                    CollegeId = table.Column<int>(type: "int", nullable: false),
                    IdIndex = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EnterpriseGrade = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    EnterpriseBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EnterpriseAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CollegeGrade = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    CollegeBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    CollegeAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Remark = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Uid = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StayAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StayAssessments_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StayAssessments_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StayEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RosterId = table.Column<int>(type: "int", nullable: false),
                    CollegeId = table.Column<int>(type: "int", nullable: false),
                    IdIndex = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Step = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedBy = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    From = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    To = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    UserId = table.Column<int>(type: "int", nullable: true),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Uid = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StayEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StayEvents_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StayEvents_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StayAssessments_CollegeId",
                table: "StayAssessments",
                column: "CollegeId");

            migrationBuilder.CreateIndex(
                name: "IX_StayAssessments_RosterId_IdIndex",
                table: "StayAssessments",
                columns: new[] { "RosterId", "IdIndex" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StayAssessments_Uid",
                table: "StayAssessments",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StayEvents_CollegeId",
                table: "StayEvents",
                column: "CollegeId");

            migrationBuilder.CreateIndex(
                name: "IX_StayEvents_RosterId_IdIndex",
                table: "StayEvents",
                columns: new[] { "RosterId", "IdIndex" });

            migrationBuilder.CreateIndex(
                name: "IX_StayEvents_Uid",
                table: "StayEvents",
                column: "Uid",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StayAssessments");

            migrationBuilder.DropTable(
                name: "StayEvents");

            migrationBuilder.DropColumn(
                name: "IsForbiddenToWomen",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "MonthlyHours",
                table: "Posts");
        }
    }
}
