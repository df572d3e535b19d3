using JdPartnership.Core.Accounts;
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
using JdPartnership.Core.Investments;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Outcomes;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Stipends;
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

    public DbSet<TrainingCourse> TrainingCourses => Set<TrainingCourse>();

    public DbSet<StipendScheme> StipendSchemes => Set<StipendScheme>();

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
    }

    private void FilterByCollege<T>(ModelBuilder builder)
        where T : class, ICollegeOwned =>
        builder.Entity<T>().HasQueryFilter(
            CollegeFilter,
            r => SeesAll
                || (r.CollegeId != null && r.CollegeId == ScopeCollegeId)
                || Colleges.Any(c => c.Id == r.CollegeId && ScopeProvinces.Contains(c.ProvinceCode!)));
}
