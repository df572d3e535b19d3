using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JdPartnership.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PrivacyRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "RemovedAt",
                table: "StoredFiles",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BatchRetentions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    CollegeId = table.Column<int>(type: "int", nullable: false),
                    Months = table.Column<int>(type: "int", nullable: true),
                    MonthsReason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    MonthsSetBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    HoldReason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    HeldBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    HeldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ErasedEntries = table.Column<int>(type: "int", nullable: false),
                    ErasedFiles = table.Column<int>(type: "int", nullable: false),
                    Uid = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BatchRetentions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BatchRetentions_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BatchRetentions_InternshipBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "InternshipBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonalDataUses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: true),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    CollegeId = table.Column<int>(type: "int", nullable: true),
                    RosterId = table.Column<int>(type: "int", nullable: true),
                    EntryUid = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Subject = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Fields = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Ground = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    ConcernsMinors = table.Column<bool>(type: "bit", nullable: false),
                    Persons = table.Column<int>(type: "int", nullable: false),
                    ExportId = table.Column<int>(type: "int", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalDataUses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonalDataUses_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PersonalDataUses_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UnmaskedExports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CollegeId = table.Column<int>(type: "int", nullable: false),
                    Fields = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Recipient = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ValidDays = table.Column<int>(type: "int", nullable: false),
                    RequestedById = table.Column<int>(type: "int", nullable: false),
                    RequestedBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    DecidedById = table.Column<int>(type: "int", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecisionRemark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    JobId = table.Column<int>(type: "int", nullable: true),
                    FileId = table.Column<int>(type: "int", nullable: true),
                    Persons = table.Column<int>(type: "int", nullable: false),
                    ConcernsMinors = table.Column<bool>(type: "bit", nullable: false),
                    Downloads = table.Column<int>(type: "int", nullable: false),
                    Uid = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnmaskedExports", x => x.Id);
                    table.CheckConstraint("CK_UnmaskedExports_TwoPersons", "DecidedById <> RequestedById");
                    table.ForeignKey(
                        name: "FK_UnmaskedExports_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnmaskedExports_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UnmaskedExportRosters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ExportId = table.Column<int>(type: "int", nullable: false),
                    RosterId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnmaskedExportRosters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnmaskedExportRosters_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UnmaskedExportRosters_UnmaskedExports_ExportId",
                        column: x => x.ExportId,
                        principalTable: "UnmaskedExports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BatchRetentions_BatchId",
                table: "BatchRetentions",
                column: "BatchId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BatchRetentions_CollegeId",
                table: "BatchRetentions",
                column: "CollegeId");

            migrationBuilder.CreateIndex(
                name: "IX_BatchRetentions_Uid",
                table: "BatchRetentions",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonalDataUses_At",
                table: "PersonalDataUses",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalDataUses_CollegeId",
                table: "PersonalDataUses",
                column: "CollegeId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalDataUses_EntryUid",
                table: "PersonalDataUses",
                column: "EntryUid");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalDataUses_RosterId",
                table: "PersonalDataUses",
                column: "RosterId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalDataUses_UserName_At",
                table: "PersonalDataUses",
                columns: new[] { "UserName", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_UnmaskedExportRosters_ExportId",
                table: "UnmaskedExportRosters",
                column: "ExportId");

            migrationBuilder.CreateIndex(
                name: "IX_UnmaskedExportRosters_RosterId",
                table: "UnmaskedExportRosters",
                column: "RosterId");

            migrationBuilder.CreateIndex(
                name: "IX_UnmaskedExports_CollegeId",
                table: "UnmaskedExports",
                column: "CollegeId");

            migrationBuilder.CreateIndex(
                name: "IX_UnmaskedExports_FileId",
                table: "UnmaskedExports",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_UnmaskedExports_State",
                table: "UnmaskedExports",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_UnmaskedExports_Uid",
                table: "UnmaskedExports",
                column: "Uid",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BatchRetentions");

            migrationBuilder.DropTable(
                name: "PersonalDataUses");

            migrationBuilder.DropTable(
                name: "UnmaskedExportRosters");

            migrationBuilder.DropTable(
                name: "UnmaskedExports");

            migrationBuilder.DropColumn(
                name: "RemovedAt",
                table: "StoredFiles");
        }
    }
}
