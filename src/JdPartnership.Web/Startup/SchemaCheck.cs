using System.Data.Common;
using JdPartnership.Data;

namespace JdPartnership.Web.Startup;

internal static class SchemaCheck
{
    /// <summary>SQLite would make an empty file where there is none.</summary>
    /// <exception cref="SettingsException">There is none.</exception>
    public static void RequireDatabaseFile(this WebApplication app)
    {
        if (app.Services.GetRequiredService<DatabaseOptions>().File is { } file && !File.Exists(file))
        {
            throw new SettingsException($"数据库文件不存在，请检查 ConnectionStrings:Portal，或先运行 migrate 建库（{file}）。 / There is no such database file: run migrate first.");
        }
    }

    /// <summary>The portal does not run on a schema older or newer than its own.</summary>
    /// <exception cref="SettingsException">It is; the message says what to do.</exception>
    public static async Task RequireCurrentSchemaAsync(this WebApplication app)
    {
        var where = app.Services.GetRequiredService<DatabaseOptions>().File is { } file ? $"（{file}）" : "";
        var state = await ReadAsync(app.Services.GetRequiredService<SchemaInspector>(), where);
        if (state.Unknown.Count > 0)
        {
            throw new SettingsException(
                $"数据库的版本比本程序新（{state.Unknown[^1]}），请升级程序{where}。 / The database is newer than this program: upgrade the program.");
        }

        if (state.Pending.Count > 0)
        {
            throw new SettingsException(
                $"数据库尚未升级到当前版本（缺 {state.Pending.Count} 个迁移），请先运行 migrate{where}。 / The database is older than this program: run migrate first.");
        }
    }

    private static async Task<SchemaState> ReadAsync(SchemaInspector schema, string where)
    {
        try
        {
            return await schema.ReadAsync(CancellationToken.None);
        }
        catch (Exception exception) when (exception is DbException or OperationCanceledException)
        {
            throw new SettingsException(
                $"无法连接或读取数据库，请检查 ConnectionStrings:Portal 与数据库服务{where}。 / The database cannot be reached or read: {exception.Message}");
        }
    }
}
