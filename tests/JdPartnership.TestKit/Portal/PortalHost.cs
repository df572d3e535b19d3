using JdPartnership.TestKit.SqlServer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;

namespace JdPartnership.TestKit.Portal;

/// <summary>The whole portal in memory on a SQLite file; what it asks and saves is put into T-SQL as well.</summary>
public sealed class PortalHost(
    string databaseFile, IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? replace = null) : WebApplicationFactory<Program>
{
    public const string EnvironmentName = "Test";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("Database:Provider", "Sqlite");
        builder.UseSetting("ConnectionStrings:Portal", new SqliteConnectionStringBuilder { DataSource = databaseFile }.ToString());
        builder.UseSetting("SignInsPerMinute", "100000");
        builder.UseSetting("Shutdown:DrainSeconds", "0");
        builder.UseSetting("Serilog:MinimumLevel:Default", KeptLog.Folder is null ? "Error" : "Information");
        builder.ConfigureTestServices(services =>
        {
            services.AddSqlServerShadow();
            replace?.Invoke(services);
            if (KeptLog.Folder is { } logs)
            {
                services.AddSingleton<ILogEventSink>(_ => new KeptLog(logs));
            }
        });
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            builder.UseSetting(key, value);
        }
    }
}
