using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JdPartnership.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Rosters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ProvinceCode",
                table: "ServiceCentres",
                type: "TEXT",
                maxLength: 2,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CountedHeadcounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Persons = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountedHeadcounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CountedHeadcounts_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InternshipBatches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Engagement = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    End = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlannedPersons = table.Column<int>(type: "INTEGER", nullable: true),
                    HoursFilingNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    HoursFiledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsThroughAgency = table.Column<bool>(type: "INTEGER", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PersonalDataErasedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InternshipBatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InternshipBatches_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Posts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameNormalized = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    MajorCategories = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LabourGrade = table.Column<int>(type: "INTEGER", nullable: true),
                    IsHighRisk = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsForbiddenToMinors = table.Column<bool>(type: "INTEGER", nullable: false),
                    HasUnusualHours = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsEntertainmentVenue = table.Column<bool>(type: "INTEGER", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RememberedMappings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Signature = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Columns = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RememberedMappings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RememberedMappings_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Rosters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BatchId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ApprovedRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    ReviewedUploadId = table.Column<int>(type: "INTEGER", nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rosters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rosters_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Rosters_InternshipBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "InternshipBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BatchPosts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BatchId = table.Column<int>(type: "INTEGER", nullable: false),
                    PostId = table.Column<int>(type: "INTEGER", nullable: false),
                    ServiceCentreId = table.Column<int>(type: "INTEGER", nullable: false),
                    PlannedPersons = table.Column<int>(type: "INTEGER", nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BatchPosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BatchPosts_InternshipBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "InternshipBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BatchPosts_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BatchPosts_ServiceCentres_ServiceCentreId",
                        column: x => x.ServiceCentreId,
                        principalTable: "ServiceCentres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostWages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PostId = table.Column<int>(type: "INTEGER", nullable: false),
                    ServiceCentreId = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MonthlyWage = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    LowestTierWage = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    ProbationWage = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    LocalHourlyMinimum = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostWages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostWages_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PostWages_ServiceCentres_ServiceCentreId",
                        column: x => x.ServiceCentreId,
                        principalTable: "ServiceCentres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffingLevels",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ServiceCentreId = table.Column<int>(type: "INTEGER", nullable: false),
                    PostId = table.Column<int>(type: "INTEGER", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Persons = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffingLevels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffingLevels_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StaffingLevels_ServiceCentres_ServiceCentreId",
                        column: x => x.ServiceCentreId,
                        principalTable: "ServiceCentres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PresenceChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RosterId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ServiceCentreId = table.Column<int>(type: "INTEGER", nullable: false),
                    PostId = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Delta = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PresenceChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PresenceChanges_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PresenceChanges_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PresenceChanges_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PresenceChanges_ServiceCentres_ServiceCentreId",
                        column: x => x.ServiceCentreId,
                        principalTable: "ServiceCentres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RosterEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RosterId = table.Column<int>(type: "INTEGER", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterEvents_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RosterUploads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RosterId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Mapping = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    JobId = table.Column<int>(type: "INTEGER", nullable: true),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    NewRows = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedRows = table.Column<int>(type: "INTEGER", nullable: false),
                    SameRows = table.Column<int>(type: "INTEGER", nullable: false),
                    RemovedRows = table.Column<int>(type: "INTEGER", nullable: false),
                    ErrorRows = table.Column<int>(type: "INTEGER", nullable: false),
                    WarningRows = table.Column<int>(type: "INTEGER", nullable: false),
                    ReasonCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReasonArguments = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ComparedVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    AppliedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterUploads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterUploads_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RosterUploads_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RosterUploads_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RuleWaivers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RosterId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IdIndex = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    FilingNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecisionRemark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleWaivers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RuleWaivers_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RuleWaivers_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RosterEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RosterId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedById = table.Column<int>(type: "INTEGER", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    RemovedById = table.Column<int>(type: "INTEGER", nullable: true),
                    IsStaged = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsInForce = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    NameNormalized = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    IdType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IdIndex = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IdMask = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PhoneMask = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Sealed = table.Column<byte[]>(type: "BLOB", maxLength: 400, nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StudentNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Department = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    MajorCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    MajorName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Grade = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ClassName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Engagement = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PostId = table.Column<int>(type: "INTEGER", nullable: false),
                    ServiceCentreId = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    End = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AgreementNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AgreementSignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Consent = table.Column<bool>(type: "INTEGER", nullable: true),
                    GuardianConsent = table.Column<bool>(type: "INTEGER", nullable: true),
                    PolicyNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PolicyStart = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PolicyEnd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SafetyTrainedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CollegeMentor = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    EnterpriseMentor = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    MonthlyPay = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    PayForm = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedBy = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TransferredFromId = table.Column<int>(type: "INTEGER", nullable: true),
                    Uid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterEntries_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RosterEntries_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RosterEntries_RosterEntries_TransferredFromId",
                        column: x => x.TransferredFromId,
                        principalTable: "RosterEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RosterEntries_RosterUploads_AddedById",
                        column: x => x.AddedById,
                        principalTable: "RosterUploads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RosterEntries_RosterUploads_RemovedById",
                        column: x => x.RemovedById,
                        principalTable: "RosterUploads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RosterEntries_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RosterEntries_ServiceCentres_ServiceCentreId",
                        column: x => x.ServiceCentreId,
                        principalTable: "ServiceCentres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UploadFindings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UploadId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Column = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Arguments = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UploadFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UploadFindings_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UploadFindings_RosterUploads_UploadId",
                        column: x => x.UploadId,
                        principalTable: "RosterUploads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UploadRows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UploadId = table.Column<int>(type: "INTEGER", nullable: false),
                    CollegeId = table.Column<int>(type: "INTEGER", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    IdMask = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    IdIndex = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    ReplacesId = table.Column<int>(type: "INTEGER", nullable: true),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UploadRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UploadRows_Colleges_CollegeId",
                        column: x => x.CollegeId,
                        principalTable: "Colleges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UploadRows_RosterUploads_UploadId",
                        column: x => x.UploadId,
                        principalTable: "RosterUploads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCentres_ProvinceCode",
                table: "ServiceCentres",
                column: "ProvinceCode");

            migrationBuilder.CreateIndex(
                name: "IX_BatchPosts_BatchId_PostId_ServiceCentreId",
                table: "BatchPosts",
                columns: new[] { "BatchId", "PostId", "ServiceCentreId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BatchPosts_PostId",
                table: "BatchPosts",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_BatchPosts_ServiceCentreId",
                table: "BatchPosts",
                column: "ServiceCentreId");

            migrationBuilder.CreateIndex(
                name: "IX_BatchPosts_Uid",
                table: "BatchPosts",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CountedHeadcounts_CollegeId_Year",
                table: "CountedHeadcounts",
                columns: new[] { "CollegeId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CountedHeadcounts_Year",
                table: "CountedHeadcounts",
                column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_InternshipBatches_CollegeId_Start",
                table: "InternshipBatches",
                columns: new[] { "CollegeId", "Start" });

            migrationBuilder.CreateIndex(
                name: "IX_InternshipBatches_Start",
                table: "InternshipBatches",
                column: "Start");

            migrationBuilder.CreateIndex(
                name: "IX_InternshipBatches_Uid",
                table: "InternshipBatches",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Posts_NameNormalized",
                table: "Posts",
                column: "NameNormalized",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Posts_Uid",
                table: "Posts",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PostWages_PostId_ServiceCentreId_ValidFrom",
                table: "PostWages",
                columns: new[] { "PostId", "ServiceCentreId", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PostWages_ServiceCentreId",
                table: "PostWages",
                column: "ServiceCentreId");

            migrationBuilder.CreateIndex(
                name: "IX_PostWages_Uid",
                table: "PostWages",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PresenceChanges_CollegeId",
                table: "PresenceChanges",
                column: "CollegeId");

            migrationBuilder.CreateIndex(
                name: "IX_PresenceChanges_PostId",
                table: "PresenceChanges",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_PresenceChanges_RosterId",
                table: "PresenceChanges",
                column: "RosterId");

            migrationBuilder.CreateIndex(
                name: "IX_PresenceChanges_ServiceCentreId_PostId_Day",
                table: "PresenceChanges",
                columns: new[] { "ServiceCentreId", "PostId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_RememberedMappings_CollegeId_Signature",
                table: "RememberedMappings",
                columns: new[] { "CollegeId", "Signature" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RememberedMappings_Uid",
                table: "RememberedMappings",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_AddedById",
                table: "RosterEntries",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_CollegeId_NameNormalized",
                table: "RosterEntries",
                columns: new[] { "CollegeId", "NameNormalized" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_CollegeId_Start",
                table: "RosterEntries",
                columns: new[] { "CollegeId", "Start" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_CollegeId_StudentNumber",
                table: "RosterEntries",
                columns: new[] { "CollegeId", "StudentNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_IdIndex",
                table: "RosterEntries",
                column: "IdIndex");

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_RemovedById",
                table: "RosterEntries",
                column: "RemovedById");

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_RosterId_IdIndex",
                table: "RosterEntries",
                columns: new[] { "RosterId", "IdIndex" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_TransferredFromId",
                table: "RosterEntries",
                column: "TransferredFromId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterEntries_Uid",
                table: "RosterEntries",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RosterEvents_RosterId",
                table: "RosterEvents",
                column: "RosterId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterEvents_Uid",
                table: "RosterEvents",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rosters_BatchId",
                table: "Rosters",
                column: "BatchId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rosters_CollegeId",
                table: "Rosters",
                column: "CollegeId");

            migrationBuilder.CreateIndex(
                name: "IX_Rosters_State",
                table: "Rosters",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Rosters_Uid",
                table: "Rosters",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RosterUploads_CollegeId",
                table: "RosterUploads",
                column: "CollegeId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterUploads_FileId",
                table: "RosterUploads",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterUploads_RosterId_Sha256",
                table: "RosterUploads",
                columns: new[] { "RosterId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterUploads_SubmissionId",
                table: "RosterUploads",
                column: "SubmissionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RosterUploads_Uid",
                table: "RosterUploads",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RuleWaivers_CollegeId",
                table: "RuleWaivers",
                column: "CollegeId");

            migrationBuilder.CreateIndex(
                name: "IX_RuleWaivers_RosterId",
                table: "RuleWaivers",
                column: "RosterId");

            migrationBuilder.CreateIndex(
                name: "IX_RuleWaivers_Uid",
                table: "RuleWaivers",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffingLevels_PostId",
                table: "StaffingLevels",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffingLevels_ServiceCentreId_PostId_ValidFrom",
                table: "StaffingLevels",
                columns: new[] { "ServiceCentreId", "PostId", "ValidFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_StaffingLevels_Uid",
                table: "StaffingLevels",
                column: "Uid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UploadFindings_UploadId_RowNumber",
                table: "UploadFindings",
                columns: new[] { "UploadId", "RowNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_UploadRows_UploadId_Status_RowNumber",
                table: "UploadRows",
                columns: new[] { "UploadId", "Status", "RowNumber" });

            migrationBuilder.AddForeignKey(
                name: "FK_ServiceCentres_Provinces_ProvinceCode",
                table: "ServiceCentres",
                column: "ProvinceCode",
                principalTable: "Provinces",
                principalColumn: "Code",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ServiceCentres_Provinces_ProvinceCode",
                table: "ServiceCentres");

            migrationBuilder.DropTable(
                name: "BatchPosts");

            migrationBuilder.DropTable(
                name: "CountedHeadcounts");

            migrationBuilder.DropTable(
                name: "PostWages");

            migrationBuilder.DropTable(
                name: "PresenceChanges");

            migrationBuilder.DropTable(
                name: "RememberedMappings");

            migrationBuilder.DropTable(
                name: "RosterEntries");

            migrationBuilder.DropTable(
                name: "RosterEvents");

            migrationBuilder.DropTable(
                name: "RuleWaivers");

            migrationBuilder.DropTable(
                name: "StaffingLevels");

            migrationBuilder.DropTable(
                name: "UploadFindings");

            migrationBuilder.DropTable(
                name: "UploadRows");

            migrationBuilder.DropTable(
                name: "Posts");

            migrationBuilder.DropTable(
                name: "RosterUploads");

            migrationBuilder.DropTable(
                name: "Rosters");

            migrationBuilder.DropTable(
                name: "InternshipBatches");

            migrationBuilder.DropIndex(
                name: "IX_ServiceCentres_ProvinceCode",
                table: "ServiceCentres");

            migrationBuilder.DropColumn(
                name: "ProvinceCode",
                table: "ServiceCentres");
        }
    }
}
