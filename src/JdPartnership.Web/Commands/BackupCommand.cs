using System.CommandLine;
using System.Globalization;
using JdPartnership.Data.Backups;
using JdPartnership.Data.SqlServer;
using JdPartnership.Web.Startup;

namespace JdPartnership.Web.Commands;

internal static class BackupCommand
{
    public static Command Create(CommandRunner runner)
    {
        var output = new Option<FileInfo>("--out") { Description = "备份文件（zip），不得已存在。", Required = true };
        var withoutKeys = new Option<bool>("--without-keys") { Description = "不放入个人信息密钥文件，由您另行保管。" };
        var command = new Command("backup", "把数据库、文件和密钥备份成一个文件，写完即校验；门户可以照常运行。") { output, withoutKeys };
        command.SetAction((parsed, cancellationToken) => runner.RunAsync("backup", async provider =>
        {
            var target = parsed.GetRequiredValue(output).FullName;
            var includeKey = !parsed.GetValue(withoutKeys);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var manifest = await provider.GetRequiredService<BackupWriter>().WriteAsync(target, ProgramVersion.Text, includeKey, cancellationToken);
            Console.WriteLine($"已备份并校验：{target}");
            Tell(manifest);
            TellKey(manifest, provider.GetRequiredService<BackupPlaces>(), includeKey);
            TellServer(provider.GetRequiredService<DatabaseOptions>(), Path.GetFileNameWithoutExtension(target));
        }));
        return command;
    }

    private static void Tell(BackupManifest manifest)
    {
        if (manifest.HoldsDatabase)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"数据库：{manifest.Rows.Count} 张表，{manifest.Rows.Values.Sum()} 行，迁移到 {manifest.Migrations[^1]}；登录用的密钥环在其中。"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"文件：{manifest.FileCount} 个。"));
        if (manifest.MissingFiles.Count > 0)
        {
            Console.Error.WriteLine($"注意：数据库提到的 {manifest.MissingFiles.Count} 个文件已不在文件库中：{string.Join("，", manifest.MissingFiles.Take(5))}");
        }
    }

    private static void TellKey(BackupManifest manifest, BackupPlaces places, bool includeKey) => Console.WriteLine(
        manifest.HoldsKey ? "个人信息密钥：在备份之中。谁拿到备份谁就能读出证件号码，请像保管密钥一样保管它。"
        : includeKey ? $"个人信息密钥：没有密钥文件（{places.KeyFile}）。"
        : $"个人信息密钥：未放入备份，请另行保管 {places.KeyFile}；没有它，恢复后读不出证件号码。");

    private static void TellServer(DatabaseOptions database, string name)
    {
        if (database.ServerDatabase is { } server)
        {
            Console.WriteLine("数据库在 SQL Server 上，由服务器备份。请用 sqlcmd 执行（备份权限的账号；文件名相对于服务器的备份目录）：");
            Console.WriteLine(SqlServerBackup.Backup(server, name + ".bak"));
        }
    }
}
