using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Backups;

public static class BackupServices
{
    public static IServiceCollection AddBackups(this IServiceCollection services, Func<IServiceProvider, BackupPlaces> places) =>
        services.AddSingleton(places).AddSingleton<BackupWriter>().AddScoped<BackupRestorer>();
}
