using JdPartnership.Core.Accounts;
using JdPartnership.Core.Attendance;
using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Audit;
using JdPartnership.Core.Claims;
using JdPartnership.Core.Classes;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Events;
using JdPartnership.Core.Files;
using JdPartnership.Core.Governance;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Counting;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Investments;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Outcomes;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Core.Training;
using JdPartnership.Core.TrainingCentres;
using JdPartnership.Data.Accounts;
using JdPartnership.Data.Common;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data;

/// <summary>The one database. Every query of a college-owned row passes the viewer's college filter.</summary>
public sealed class PartnershipDbContext(DbContextOptions<PartnershipDbContext> options, ICurrentUser user)
    : IdentityDbContext<AppUser, IdentityRole<int>, int>(options), IDataProtectionKeyContext
{
    internal const string CollegeFilter = "College";
    internal const string SoftDeleteFilter = "SoftDelete";
    internal const string StagedFilter = "Staged";
    private const string SqlServerProvider = "Microsoft.EntityFrameworkCore.SqlServer";

    public DbSet<Enterprise> Enterprises => Set<Enterprise>();

    public DbSet<ServiceCentre> ServiceCentres => Set<ServiceCentre>();

    public DbSet<Milestone> Milestones => Set<Milestone>();

    public DbSet<Province> Provinces => Set<Province>();

    public DbSet<College> Colleges => Set<College>();

    public DbSet<CollegeAlias> CollegeAliases => Set<CollegeAlias>();

    public DbSet<CooperationFormType> CooperationFormTypes => Set<CooperationFormType>();

    public DbSet<CooperationForm> CooperationForms => Set<CooperationForm>();

    public DbSet<ApprenticeshipClass> ApprenticeshipClasses => Set<ApprenticeshipClass>();

    public DbSet<TrainingCentre> TrainingCentres => Set<TrainingCentre>();

    public DbSet<Headcount> Headcounts => Set<Headcount>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<PostWage> PostWages => Set<PostWage>();

    public DbSet<StaffingLevel> StaffingLevels => Set<StaffingLevel>();

    public DbSet<InternshipBatch> InternshipBatches => Set<InternshipBatch>();

    public DbSet<CountedHeadcount> CountedHeadcounts => Set<CountedHeadcount>();

    public DbSet<PresenceChange> PresenceChanges => Set<PresenceChange>();

    public DbSet<Roster> Rosters => Set<Roster>();

    public DbSet<RosterEntry> RosterEntries => Set<RosterEntry>();

    public DbSet<StayEvent> StayEvents => Set<StayEvent>();

    public DbSet<StayAssessment> StayAssessments => Set<StayAssessment>();

    public DbSet<RosterUpload> RosterUploads => Set<RosterUpload>();

    public DbSet<UploadRow> UploadRows => Set<UploadRow>();

    public DbSet<UploadFinding> UploadFindings => Set<UploadFinding>();

    public DbSet<RememberedMapping> RememberedMappings => Set<RememberedMapping>();

    public DbSet<RuleWaiver> RuleWaivers => Set<RuleWaiver>();

    public DbSet<PersonalDataUse> PersonalDataUses => Set<PersonalDataUse>();

    public DbSet<UnmaskedExport> UnmaskedExports => Set<UnmaskedExport>();

    public DbSet<BatchRetention> BatchRetentions => Set<BatchRetention>();

    public DbSet<TrainingCourse> TrainingCourses => Set<TrainingCourse>();

    public DbSet<StipendScheme> StipendSchemes => Set<StipendScheme>();

    public DbSet<PaymentSheet> PaymentSheets => Set<PaymentSheet>();

    public DbSet<StipendPayment> StipendPayments => Set<StipendPayment>();

    public DbSet<AttendanceImport> AttendanceImports => Set<AttendanceImport>();

    public DbSet<AttendanceMapping> AttendanceMappings => Set<AttendanceMapping>();

    public DbSet<AttendanceRecord> AttendanceRecords => Set<AttendanceRecord>();

    public DbSet<AttendanceProblem> AttendanceProblems => Set<AttendanceProblem>();

    public DbSet<InvestmentEntry> InvestmentEntries => Set<InvestmentEntry>();

    public DbSet<GovernanceBody> GovernanceBodies => Set<GovernanceBody>();

    public DbSet<RecruitmentFair> RecruitmentFairs => Set<RecruitmentFair>();

    public DbSet<Outcome> Outcomes => Set<Outcome>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<ReportPeriod> ReportPeriods => Set<ReportPeriod>();

    public DbSet<PartnerListing> PartnerListings => Set<PartnerListing>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<ChangeEntry> ChangeEntries => Set<ChangeEntry>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Who acts; the interceptors write it into the history and check the scope of writes.</summary>
    internal ICurrentUser CurrentUser => user;

    // Properties of the context, so that EF makes parameters of them and one plan serves everybody.
    private bool SeesAll => user.Scope.SeesAll;

    private int? ScopeCollegeId => user.Scope.CollegeId;

    private IReadOnlyList<string> ScopeProvinces => user.Scope.Provinces;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ModelConventions.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PartnershipDbContext).Assembly);
        ModelConventions.Apply(builder, Database.ProviderName == SqlServerProvider);

        builder.Entity<College>()
            .HasQueryFilter(SoftDeleteFilter, c => c.DeletedAt == null)
            .HasQueryFilter(CollegeFilter, c => SeesAll || c.Id == ScopeCollegeId || ScopeProvinces.Contains(c.ProvinceCode!));

        builder.Entity<Post>().HasQueryFilter(SoftDeleteFilter, p => p.DeletedAt == null);
        builder.Entity<StipendScheme>().HasQueryFilter(SoftDeleteFilter, s => s.DeletedAt == null);
        builder.Entity<InternshipBatch>().HasQueryFilter(SoftDeleteFilter, b => b.DeletedAt == null);
        builder.Entity<RosterEntry>().HasQueryFilter(StagedFilter, e => !e.IsStaged);

        FilterByCollege<CollegeAlias>(builder);
        FilterByCollege<CooperationForm>(builder);
        FilterByCollege<ApprenticeshipClass>(builder);
        FilterByCollege<TrainingCentre>(builder);
        FilterByCollege<Headcount>(builder);
        FilterByCollege<InvestmentEntry>(builder);
        FilterByCollege<GovernanceBody>(builder);
        FilterByCollege<RecruitmentFair>(builder);
        FilterByCollege<Outcome>(builder);
        FilterByCollege<PartnerListing>(builder);
        FilterByCollege<ChangeEntry>(builder);
        FilterByCollege<InternshipBatch>(builder);
        FilterByCollege<CountedHeadcount>(builder);
        FilterByCollege<PresenceChange>(builder);
        FilterByCollege<Roster>(builder);
        FilterByCollege<RosterEntry>(builder);
        FilterByCollege<StayEvent>(builder);
        FilterByCollege<StayAssessment>(builder);
        FilterByCollege<RosterUpload>(builder);
        FilterByCollege<UploadRow>(builder);
        FilterByCollege<UploadFinding>(builder);
        FilterByCollege<RememberedMapping>(builder);
        FilterByCollege<RuleWaiver>(builder);
        FilterByCollege<PersonalDataUse>(builder);
        FilterByCollege<UnmaskedExport>(builder);
        FilterByCollege<BatchRetention>(builder);
        FilterByCollege<PaymentSheet>(builder);
        FilterByCollege<StipendPayment>(builder);
        FilterByCollege<AttendanceRecord>(builder);
    }

    private void FilterByCollege<T>(ModelBuilder builder)
        where T : class, ICollegeOwned =>
        builder.Entity<T>().HasQueryFilter(
            CollegeFilter,
            r => SeesAll
                || (r.CollegeId != null && r.CollegeId == ScopeCollegeId)
                || Colleges.Any(c => c.Id == r.CollegeId && ScopeProvinces.Contains(c.ProvinceCode!)));
}
