using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JdPartnership.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Placements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RosterEntries_AddedById",
                table: "RosterEntries");

            migrationBuilder.DropIndex(
                name: "IX_RosterEntries_CollegeId_NameNormalized",
                table: "RosterEntries");

            migrationBuilder.DropIndex(
                name: "IX_RosterEntries_CollegeId_StudentNumber",
                table: "RosterEntries");

            migrationBuilder.DropIndex(
                name: "IX_RosterEntries_RemovedById",
                table: "RosterEntries");

            migrationBuilder.DropIndex(
                name: "IX_RosterEntries_TransferredFromId",
                table: "RosterEntries");

            migrationBuilder.AddColumn<DateTime>(
                name: "RemovedAt",
                table: "StoredFiles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsForbiddenToWomen",
                table: "Posts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<decimal>(
                name: "MonthlyHours",
                table: "Posts",
                type: "TEXT",
                precision: 18,
                scale: 2,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AttendanceImports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FileId = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    JobId = table.Column<int>(type: "INTEGER", nullable: true),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    MatchedRows = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReasonCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReasonArguments = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttendanceImports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AttendanceImports_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BatchRetentions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BatchId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: true),
                    MonthsReason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    MonthsSetBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    HoldReason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    HeldBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    HeldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ErasedEntries = table.Column<int>(type: "INTEGER", nullable: false),
                    ErasedFiles = table.Column<int>(type: "INTEGER", nullable: false),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "PaymentSheets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RosterId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SchemeId = table.Column<int>(type: "INTEGER", nullable: true),
                    SchemeName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentSheets_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaymentSheets_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaymentSheets_StipendSchemes_SchemeId",
                        column: x => x.SchemeId,
                        principalTable: "StipendSchemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonalDataUses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: true),
                    RosterId = table.Column<int>(type: "INTEGER", nullable: true),
                    EntryUid = table.Column<Guid>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    ConcernsMinors = table.Column<bool>(type: "INTEGER", nullable: false),
                    Persons = table.Column<int>(type: "INTEGER", nullable: false),
                    ExportId = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
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
                name: "StayAssessments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RosterId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    IdIndex = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EnterpriseGrade = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    EnterpriseBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EnterpriseAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CollegeGrade = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    CollegeBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    CollegeAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RosterId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    IdIndex = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedBy = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    UserId = table.Column<int>(type: "INTEGER", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "UnmaskedExports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ValidDays = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedById = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DecidedById = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecisionRemark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    JobId = table.Column<int>(type: "INTEGER", nullable: true),
                    FileId = table.Column<int>(type: "INTEGER", nullable: true),
                    Persons = table.Column<int>(type: "INTEGER", nullable: false),
                    ConcernsMinors = table.Column<bool>(type: "INTEGER", nullable: false),
                    Downloads = table.Column<int>(type: "INTEGER", nullable: false),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "AttendanceProblems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Arguments = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttendanceProblems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AttendanceProblems_AttendanceImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "AttendanceImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AttendanceRecords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    RosterEntryId = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Hours = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttendanceRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AttendanceRecords_AttendanceImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "AttendanceImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttendanceRecords_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttendanceRecords_RosterEntries_RosterEntryId",
                        column: x => x.RosterEntryId,
                        principalTable: "RosterEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SheetComponents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SheetId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CountsTowardFloor = table.Column<bool>(type: "INTEGER", nullable: false),
                    AmountYuan = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SheetComponents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SheetComponents_PaymentSheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "PaymentSheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StipendPayments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SheetId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    RosterEntryId = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CashYuan = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    InKindYuan = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    TowardFloorYuan = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    DeductionYuan = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    DeductionReason = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Way = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StipendPayments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StipendPayments_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StipendPayments_PaymentSheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "PaymentSheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StipendPayments_RosterEntries_RosterEntryId",
                        column: x => x.RosterEntryId,
                        principalTable: "RosterEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UnmaskedExportRosters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ExportId = table.Column<int>(type: "INTEGER", nullable: false),
                    RosterId = table.Column<int>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "PaymentLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PaymentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Yuan = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentLines_StipendPayments_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "StipendPayments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_AddedById_RowNumber",
                table: "RosterEntries",
                columns: new[] { "AddedById", "RowNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_RosterId_AddedById_RowNumber_Id_RemovedById_IsStaged_IsInForce_CollegeId",
                table: "RosterEntries",
                columns: new[] { "RosterId", "AddedById", "RowNumber", "Id", "RemovedById", "IsStaged", "IsInForce", "CollegeId" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_RosterId_NameNormalized",
                table: "RosterEntries",
                columns: new[] { "RosterId", "NameNormalized" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_RosterId_StudentNumber",
                table: "RosterEntries",
                columns: new[] { "RosterId", "StudentNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_TransferredFromId",
                table: "RosterEntries",
                column: "TransferredFromId",
                filter: "[TransferredFromId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceImports_FileId",
                table: "AttendanceImports",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceImports_Sha256",
                table: "AttendanceImports",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceImports_Uid",
                table: "AttendanceImports",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceProblems_ImportId_RowNumber",
                table: "AttendanceProblems",
                columns: new[] { "ImportId", "RowNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceRecords_ImportId",
                table: "AttendanceRecords",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceRecords_RosterEntryId_Day",
                table: "AttendanceRecords",
                columns: new[] { "RosterEntryId", "Day" });

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
                name: "IX_PaymentLines_PaymentId",
                table: "PaymentLines",
                column: "PaymentId");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentLines_Uid",
                table: "PaymentLines",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentSheets_CollegeId",
                table: "PaymentSheets",
                column: "CollegeId");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentSheets_Month",
                table: "PaymentSheets",
                column: "Month");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentSheets_RosterId_Month",
                table: "PaymentSheets",
                columns: new[] { "RosterId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentSheets_SchemeId",
                table: "PaymentSheets",
                column: "SchemeId");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentSheets_Uid",
                table: "PaymentSheets",
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
                name: "IX_SheetComponents_SheetId",
                table: "SheetComponents",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_SheetComponents_Uid",
                table: "SheetComponents",
                column: "Uid",
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_StipendPayments_CollegeId_Month",
                table: "StipendPayments",
                columns: new[] { "CollegeId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_StipendPayments_Month",
                table: "StipendPayments",
                column: "Month");

            migrationBuilder.CreateIndex(
                name: "IX_StipendPayments_RosterEntryId",
                table: "StipendPayments",
                column: "RosterEntryId");

            migrationBuilder.CreateIndex(
                name: "IX_StipendPayments_SheetId_RosterEntryId_Number",
                table: "StipendPayments",
                columns: new[] { "SheetId", "RosterEntryId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StipendPayments_Uid",
                table: "StipendPayments",
                column: "Uid",
                unique: true);

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
                name: "AttendanceProblems");

            migrationBuilder.DropTable(
                name: "AttendanceRecords");

            migrationBuilder.DropTable(
                name: "BatchRetentions");

            migrationBuilder.DropTable(
                name: "PaymentLines");

            migrationBuilder.DropTable(
                name: "PersonalDataUses");

            migrationBuilder.DropTable(
                name: "SheetComponents");

            migrationBuilder.DropTable(
                name: "StayAssessments");

            migrationBuilder.DropTable(
                name: "StayEvents");

            migrationBuilder.DropTable(
                name: "UnmaskedExportRosters");

            migrationBuilder.DropTable(
                name: "AttendanceImports");

            migrationBuilder.DropTable(
                name: "StipendPayments");

            migrationBuilder.DropTable(
                name: "UnmaskedExports");

            migrationBuilder.DropTable(
                name: "PaymentSheets");

            migrationBuilder.DropIndex(
                name: "IX_RosterEntries_AddedById_RowNumber",
                table: "RosterEntries");

            migrationBuilder.DropIndex(
                name: "IX_RosterEntries_RosterId_AddedById_RowNumber_Id_RemovedById_IsStaged_IsInForce_CollegeId",
                table: "RosterEntries");

            migrationBuilder.DropIndex(
                name: "IX_RosterEntries_RosterId_NameNormalized",
                table: "RosterEntries");

            migrationBuilder.DropIndex(
                name: "IX_RosterEntries_RosterId_StudentNumber",
                table: "RosterEntries");

            migrationBuilder.DropIndex(
                name: "IX_RosterEntries_TransferredFromId",
                table: "RosterEntries");

            migrationBuilder.DropColumn(
                name: "RemovedAt",
                table: "StoredFiles");

            migrationBuilder.DropColumn(
                name: "IsForbiddenToWomen",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "MonthlyHours",
                table: "Posts");

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_AddedById",
                table: "RosterEntries",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_CollegeId_NameNormalized",
                table: "RosterEntries",
                columns: new[] { "CollegeId", "NameNormalized" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_CollegeId_StudentNumber",
                table: "RosterEntries",
                columns: new[] { "CollegeId", "StudentNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_RemovedById",
                table: "RosterEntries",
                column: "RemovedById");

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_TransferredFromId",
                table: "RosterEntries",
                column: "TransferredFromId");
        }
    }
}
