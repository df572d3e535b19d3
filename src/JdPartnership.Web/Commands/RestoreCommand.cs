using System.CommandLine;
using System.Globalization;
using JdPartnership.Data.Backups;
using JdPartnership.Data.SqlServer;
using JdPartnership.Web.Startup;

namespace JdPartnership.Web.Commands;

internal static class RestoreCommand
{
    public static Command Create(CommandRunner runner)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "backup 写出的文件。" };
        var force = new Option<bool>("--force") { Description = "替换已有的数据；原来的保留在旁边。" };
        var command = new Command("restore", "从备份恢复：先在旁边解开并校验，再整体换入；先停止门户。") { file, force };
        command.SetAction((parsed, cancellationToken) => runner.RunAsync(
            "restore",
            async provider =>
            {
                var source = parsed.GetRequiredValue(file).FullName;
                var result = await provider.GetRequiredService<BackupRestorer>().RestoreAsync(source, parsed.GetValue(force), cancellationToken);
                Tell(source, result, provider.GetRequiredService<BackupPlaces>());
                TellServer(provider.GetRequiredService<DatabaseOptions>(), Path.GetFileNameWithoutExtension(source));
            },
            createsDatabase: true));
        return command;
    }

    private static void Tell(string source, RestoreResult result, BackupPlaces places)
    {
        var manifest = result.Manifest;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"已恢复并校验：{source}（版本 {manifest.Version}，{manifest.CreatedAt:yyyy-MM-dd HH:mm:ss} UTC，{manifest.Rows.Values.Sum()} 行，{manifest.FileCount} 个文件）"));
        foreach (var kept in result.KeptAs)
        {
            Console.WriteLine($"原来的保留为：{kept}");
        }

        if (!result.HasKey)
        {
            Console.WriteLine($"没有个人信息密钥：请把另行保管的密钥文件放到 {places.KeyFile}，否则读不出证件号码。");
        }

        if (result.PendingMigrations.Count > 0)
        {
            Console.WriteLine($"备份来自较早的版本，请接着运行 migrate（{result.PendingMigrations.Count} 个迁移）。");
        }
    }

    private static void TellServer(DatabaseOptions database, string name)
    {
        if (database.ServerDatabase is { } server)
        {
            Console.WriteLine("数据库在 SQL Server 上，由服务器恢复。先停止全部门户节点，再用 sqlcmd 执行：");
            Console.WriteLine(SqlServerBackup.Restore(server, name + ".bak"));
        }
    }
}
