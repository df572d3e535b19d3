using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace JdPartnership.TestKit.Portal;

/// <summary>The whole portal in memory on a SQLite file.</summary>
public sealed class PortalHost(string databaseFile, IReadOnlyDictionary<string, string>? settings = null) : WebApplicationFactory<Program>
{
    public const string EnvironmentName = "Test";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("Database:Provider", "Sqlite");
        builder.UseSetting("ConnectionStrings:Portal", new SqliteConnectionStringBuilder { DataSource = databaseFile }.ToString());
        builder.UseSetting("SignInsPerMinute", "100000");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            builder.UseSetting(key, value);
        }
    }
}
