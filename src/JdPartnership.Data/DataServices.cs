using JdPartnership.Core.Accounts;
using JdPartnership.Core.Audit;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Reports.Periods;
using JdPartnership.Data.Accounts;
using JdPartnership.Data.Audit;
using JdPartnership.Data.Colleges;
using JdPartnership.Data.Figures;
using JdPartnership.Data.Files;
using JdPartnership.Data.Interceptors;
using JdPartnership.Data.Jobs;
using JdPartnership.Data.PersonalData;
using JdPartnership.Data.Providers;
using JdPartnership.Data.Reports;
using JdPartnership.Data.Rosters;
using JdPartnership.Data.Rosters.Uploads;
using JdPartnership.Data.Seeding.Demo;
using JdPartnership.Data.Stipends;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JdPartnership.Data;

public static class DataServices
{
    /// <summary>Registers the database of a provider. Not pooled: a context belongs to one user's scope.</summary>
    /// <param name="useReplica">The same provider on a read replica, for scopes whose <see cref="ReadRoute"/> says so; <c>null</c> when there is none.</param>
    public static IServiceCollection AddPartnershipData(
        this IServiceCollection services, Action<DbContextOptionsBuilder> useProvider, Action<DbContextOptionsBuilder>? useReplica = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<ReadRoute>();
        services.AddDbContext<PartnershipDbContext>((provider, options) =>
        {
            var use = provider.GetRequiredService<ReadRoute>().MayLag ? useReplica ?? useProvider : useProvider;
            use(options);
            options.ReplaceService<IModelValidator, ValidatedModel>();
            options.AddPartnershipInterceptors(provider.GetRequiredService<TimeProvider>());
        });
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<AccountLookup>();
        services.AddScoped<DatabaseMigrator>();
        services.AddSingleton<SchemaInspector>();
        services.AddScoped<IJobRepository, JobRepository>();
        services.AddSingleton<FolderFileStore>();
        services.AddSingleton<IFileStore>(provider => provider.GetRequiredService<FolderFileStore>());
        services.AddSingleton<ISealedFileStore, SealedFileStore>();
        services.AddScoped<IChangeQueries, ChangeQueries>();
        services.AddScoped<IFactQueries, FactQueries>();
        services.AddScoped<IPeriodRepository, PeriodRepository>();
        services.AddScoped<DemoLoader>();
        services.AddCollegeData();
        services.AddRosterData();
        services.AddRosterUploadData();
        services.AddPersonalDataData();
        services.AddStipendData();
        return services;
    }

    /// <summary>Guards first, then the version, then the history, which records only what passed.</summary>
    public static DbContextOptionsBuilder AddPartnershipInterceptors(this DbContextOptionsBuilder options, TimeProvider time) =>
        options.AddInterceptors(
            new SynchronousSaveInterceptor(),
            new CollegeScopeGuard(),
            new VersionInterceptor(),
            new ChangeHistoryInterceptor(time),
            new ColumnLimitsInterceptor());
}
