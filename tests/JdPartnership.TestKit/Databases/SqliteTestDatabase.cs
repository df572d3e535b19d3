using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.TestKit.Databases;

/// <summary>A file copied from one that was migrated once in this run.</summary>
public sealed class SqliteTestDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MigrateTemplateAsync);
    private readonly string _path;

    private SqliteTestDatabase(string path) => _path = path;

    public string ConnectionString => ConnectionStringOf(_path);

    public static async Task<SqliteTestDatabase> CreateAsync()
    {
        var path = NewPath();
        File.Copy(await Template.Value, path);
        return new SqliteTestDatabase(path);
    }

    public override ValueTask DisposeAsync()
    {
        Delete(_path);
        return ValueTask.CompletedTask;
    }

    // Every query and save is translated for SQL Server too, under the rules SQL Server's retries bring.
    protected override void AddProvider(IServiceCollection services) =>
        services.AddSqliteDatabase(ConnectionString).AddSqlServerShadow();

    private static async Task<string> MigrateTemplateAsync()
    {
        var path = NewPath();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(path);
        await using var context = Open(options => SqliteDatabase.Configure(options, ConnectionStringOf(path)));
        await context.Database.MigrateAsync();
        return path;
    }

    private static string NewPath() => Path.Combine(Path.GetTempPath(), $"jdp-test-{Guid.NewGuid():N}.db");

    // Without a pool no connection holds the file when the test is over.
    private static string ConnectionStringOf(string path) => $"Data Source={path};Pooling=False";

    private static void Delete(string path)
    {
        foreach (var file in new[] { path, path + "-wal", path + "-shm" })
        {
            File.Delete(file);
        }
    }
}
