using System.CommandLine;
using JdPartnership.Data;
using JdPartnership.Web.Jobs;
using JdPartnership.Web.PersonalData;
using JdPartnership.Web.Startup;

namespace JdPartnership.Web.Commands;

internal static class MigrateCommand
{
    public static Command Create(CommandRunner runner)
    {
        var script = new Option<FileInfo?>("--script") { Description = "不连数据库，只写出 SQL Server 的升级脚本（可重复执行），供审阅后执行。" };
        var command = new Command("migrate", "把数据库升级到当前版本；已有的 SQLite 文件先备份。") { script };
        command.SetAction((parsed, cancellationToken) => runner.RunAsync("migrate", async provider =>
        {
            if (parsed.GetValue(script) is { } target)
            {
                await WriteScriptAsync(provider, target, cancellationToken);
                return;
            }

            var result = await provider.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancellationToken);
            await QuartzSchema.CreateAsync(provider.GetRequiredService<DatabaseOptions>(), cancellationToken);
            if (result.BackupFile is { } copy)
            {
                Console.WriteLine($"迁移前备份：{copy}");
            }

            if (await provider.CreateMissingKeysAsync() is { } keys)
            {
                Console.WriteLine($"已生成个人信息密钥文件：{keys}。请与数据库分开备份：丢失后已加密的个人信息无法恢复。");
            }

            Console.WriteLine(result.Applied.Count == 0 ? "数据库已是当前版本。" : $"已应用 {result.Applied.Count} 个迁移：{string.Join("，", result.Applied)}");
        }, createsDatabase: true));
        return command;
    }

    private static async Task WriteScriptAsync(IServiceProvider provider, FileInfo target, CancellationToken cancellationToken)
    {
        if (provider.GetRequiredService<DatabaseOptions>().Provider != DatabaseOptions.SqlServer)
        {
            throw new CommandException("--script 只用于 SQL Server（设置 Database__Provider=SqlServer）；SQLite 直接运行 migrate。");
        }

        var text = provider.GetRequiredService<DatabaseMigrator>().Script() + QuartzSchema.ServerScript;
        await File.WriteAllTextAsync(target.FullName, text, cancellationToken);
        Console.WriteLine(target.FullName);
    }
}
