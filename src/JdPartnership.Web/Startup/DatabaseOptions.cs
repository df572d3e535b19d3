using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace JdPartnership.Web.Startup;

/// <summary>
/// Which database: <c>Database:Provider</c> and <c>ConnectionStrings:Portal</c>; for SQL Server also <c>Database:MaxBatchSize</c>
/// and <c>Database:CommandTimeout</c> (seconds).
/// </summary>
internal sealed record DatabaseOptions(string Provider, string ConnectionString, int? MaxBatchSize = null, int? CommandTimeout = null)
{
    public const string Sqlite = "Sqlite";
    public const string SqlServer = "SqlServer";
    private const string Solution = "JdPartnership.sln";

    /// <exception cref="SettingsException">The provider is unknown, SQL Server has no connection string, or a number is none.</exception>
    public static DatabaseOptions From(IConfiguration configuration, string contentRoot)
    {
        var provider = configuration["Database:Provider"] ?? Sqlite;
        var connection = configuration.GetConnectionString("Portal");
        if (provider.Equals(Sqlite, StringComparison.OrdinalIgnoreCase))
        {
            return Readable(
                new DatabaseOptions(Sqlite, connection ?? new SqliteConnectionStringBuilder { DataSource = DefaultFile(contentRoot) }.ToString()),
                text => new SqliteConnectionStringBuilder(text));
        }

        if (!provider.Equals(SqlServer, StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingsException(
                $"Database:Provider 应为 Sqlite 或 SqlServer，现为“{provider}”。 / Database:Provider must be Sqlite or SqlServer.");
        }

        return string.IsNullOrWhiteSpace(connection)
            ? throw new SettingsException("使用 SqlServer 时须设置 ConnectionStrings:Portal。 / SqlServer needs ConnectionStrings:Portal.")
            : Readable(
                new DatabaseOptions(SqlServer, connection, Positive(configuration, "Database:MaxBatchSize"), Positive(configuration, "Database:CommandTimeout")),
                text => new SqlConnectionStringBuilder(text));
    }

    private static int? Positive(IConfiguration configuration, string key) => configuration[key] switch
    {
        null or "" => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        var text => throw new SettingsException($"{key} 应为正整数，现为“{text}”。 / {key} must be a positive whole number."),
    };

    /// <summary>The file of a SQLite database, so that people know which one they use; null for a server.</summary>
    public string? File => Provider == Sqlite ? Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource) : null;

    /// <summary>The name of the database on its server; null for a file.</summary>
    public string? ServerDatabase => Provider == SqlServer ? new SqlConnectionStringBuilder(ConnectionString).InitialCatalog : null;

    // The text itself is not repeated: it may hold a password.
    private static DatabaseOptions Readable(DatabaseOptions options, Func<string, DbConnectionStringBuilder> parse)
    {
        try
        {
            parse(options.ConnectionString);
            return options;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new SettingsException(
                $"ConnectionStrings:Portal 不是有效的 {options.Provider} 连接字符串：{exception.Message} / ConnectionStrings:Portal cannot be read.");
        }
    }

    private static string DefaultFile(string contentRoot)
    {
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return Path.Combine(folder.FullName, "data", "portal.db");
            }
        }

        return Path.Combine(contentRoot, "data", "portal.db");
    }
}
