using JdPartnership.Data.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.TestKit.Databases;

/// <summary>A database of its own on the server named by <see cref="Variable"/>, dropped at the end.</summary>
public sealed class SqlServerTestDatabase : TestDatabase
{
    /// <summary>Connection string of a server on which the tests may create and drop databases.</summary>
    public const string Variable = "ConnectionStrings__SqlServerTests";

    private readonly string _connectionString;

    private SqlServerTestDatabase(string connectionString) => _connectionString = connectionString;

    /// <summary>Why tests on a real server do not run here; <c>null</c> where they do.</summary>
    public static string? SkipReason => string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Variable))
        ? $"no SQL Server: {Variable} is not set"
        : null;

    public static async Task<SqlServerTestDatabase> CreateAsync()
    {
        var server = new SqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Variable)) { InitialCatalog = $"JdpTest{Guid.NewGuid():N}" };
        var database = new SqlServerTestDatabase(server.ConnectionString);
        await using var context = database.Open();
        await context.Database.MigrateAsync();
        return database;
    }

    public override async ValueTask DisposeAsync()
    {
        await using var context = Open();
        await context.Database.EnsureDeletedAsync();
    }

    protected override void AddProvider(IServiceCollection services) => services.AddSqlServerDatabase(_connectionString);

    private Data.PartnershipDbContext Open() => Open(options => SqlServerDatabase.Configure(options, _connectionString));
}
