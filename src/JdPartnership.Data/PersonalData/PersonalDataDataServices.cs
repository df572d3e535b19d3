using JdPartnership.Core.Files;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Rekeying;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Reveals;
using JdPartnership.Core.PersonalData.Subjects;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Data.Files;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.PersonalData;

internal static class PersonalDataDataServices
{
    public static IServiceCollection AddPersonalDataData(this IServiceCollection services) => services
        .AddScoped<IRevealRepository, RevealRepository>()
        .AddScoped<IUseQueries, UseQueries>()
        .AddScoped<IUnmaskedExportRepository, UnmaskedExportRepository>()
        .AddScoped<IUnmaskedExportQueries, UnmaskedExportQueries>()
        .AddScoped<IRetentionRepository, RetentionRepository>()
        .AddScoped<IRetentionQueries, RetentionQueries>()
        .AddScoped<ISubjectQueries, SubjectQueries>()
        .AddScoped<IRekeyStore, RekeyStore>()
        .AddScoped<IErasure, Erasure>()
        .AddScoped<IFileSweep, FileSweep>();
}
