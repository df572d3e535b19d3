using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace JdPartnership.Web.Startup;

/// <summary>
/// Which database: <c>Database:Provider</c> and <c>ConnectionStrings:Portal</c>; for SQL Server also <c>Database:MaxBatchSize</c>
/// and <c>Database:CommandTimeout</c> (seconds). <c>ConnectionStrings:PortalReadOnly</c> names a read replica for reports and exports.
/// </summary>
internal sealed record DatabaseOptions(string Provider, string ConnectionString, int? MaxBatchSize = null, int? CommandTimeout = null)
{
    private const string ReplicaKey = "PortalReadOnly";

    public const string Sqlite = "Sqlite";
    public const string SqlServer = "SqlServer";
    private const string Solution = "JdPartnership.sln";

    /// <exception cref="SettingsException">The provider is unknown, SQL Server has no connection string, or a number is none.</exception>
    public static DatabaseOptions From(IConfiguration configuration, string contentRoot)
    {
        var provider = configuration["Database:Provider"] ?? Sqlite;
        var connection = configuration.GetConnectionString("Portal");
        var replica = configuration.GetConnectionString(ReplicaKey) is { Length: > 0 } text ? text : null;
        if (provider.Equals(Sqlite, StringComparison.OrdinalIgnoreCase))
        {
            return Readable(
                new DatabaseOptions(Sqlite, connection ?? new SqliteConnectionStringBuilder { DataSource = DefaultFile(contentRoot) }.ToString()) { Replica = replica },
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
                new DatabaseOptions(SqlServer, connection, Positive(configuration, "Database:MaxBatchSize"), Positive(configuration, "Database:CommandTimeout")) { Replica = replica },
                text => new SqlConnectionStringBuilder(text));
    }

    private static int? Positive(IConfiguration configuration, string key) => configuration[key] switch
    {
        null or "" => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        var text => throw new SettingsException($"{key} 应为正整数，现为“{text}”。 / {key} must be a positive whole number."),
    };

    /// <summary>Connection string of a read replica; <c>null</c> when there is none. Opened for reading only, whatever it says.</summary>
    public string? Replica { get; private init; }

    /// <summary>The file of a SQLite database, so that people know which one they use; null for a server.</summary>
    public string? File => Provider == Sqlite ? Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource) : null;

    /// <summary>The name of the database on its server; null for a file.</summary>
    public string? ServerDatabase => Provider == SqlServer ? new SqlConnectionStringBuilder(ConnectionString).InitialCatalog : null;

    // The text itself is not repeated: it may hold a password.
    private static DatabaseOptions Readable(DatabaseOptions options, Func<string, DbConnectionStringBuilder> parse)
    {
        var name = "Portal";
        try
        {
            parse(options.ConnectionString);
            name = ReplicaKey;
            parse(options.Replica ?? "");
            return options;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new SettingsException(
                $"ConnectionStrings:{name} 不是有效的 {options.Provider} 连接字符串：{exception.Message} / ConnectionStrings:{name} cannot be read.");
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
