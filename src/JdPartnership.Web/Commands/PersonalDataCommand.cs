using System.CommandLine;
using JdPartnership.Core.PersonalData;
using JdPartnership.Web.PersonalData;

namespace JdPartnership.Web.Commands;

internal static class PersonalDataCommand
{
    public static Command Create(CommandRunner runner) => new("personal-data", "个人信息保护。")
    {
        new Command("keys", "加密密钥。密钥文件丢失后，已加密的个人信息无法恢复：请与数据库分开备份。")
        {
            CreateKeys(runner),
            AddKey(runner),
            RenewIndexKey(runner),
        },
        RekeyCommands.Reseal(runner),
        RekeyCommands.Reindex(runner),
    };

    private static Command CreateKeys(CommandRunner runner)
    {
        var command = new Command("create", "新装时生成密钥文件；已有文件时拒绝。");
        command.SetAction((_, _) => runner.RunAsync("personal-data keys create", provider =>
        {
            var file = provider.GetRequiredService<KeyFile>();
            if (file.Exists)
            {
                throw new CommandException($"密钥文件已存在，未作改动：{file.Path}");
            }

            file.Create(PersonalDataKeys.Create(Now(provider)));
            Console.WriteLine($"已生成密钥文件：{file.Path}。请立即备份，并与数据库分开保管。");
            return Task.CompletedTask;
        }));
        return command;
    }

    private static Command AddKey(CommandRunner runner)
    {
        var command = new Command("add", "增加一个密钥版本并启用；旧版本仍可解密。重启门户后生效。");
        command.SetAction((_, _) => runner.RunAsync("personal-data keys add", provider =>
        {
            var file = provider.GetRequiredService<KeyFile>();
            var keys = file.Load().Add(Now(provider));
            file.Replace(keys);
            Console.WriteLine($"已启用密钥 {keys.Active.Id}：{file.Path}。请立即备份，把文件分发到各节点，并一起重启门户。");
            return Task.CompletedTask;
        }));
        return command;
    }

    private static Command RenewIndexKey(CommandRunner runner)
    {
        var command = new Command("renew-index", "更换索引密钥。先停止门户并备份；更换后运行 personal-data re-index，完成之前不要启动门户。");
        command.SetAction((_, _) => runner.RunAsync("personal-data keys renew-index", provider =>
        {
            var file = provider.GetRequiredService<KeyFile>();
            file.Replace(file.Load().RenewIndex());
            Console.WriteLine($"已更换索引密钥：{file.Path}。请立即备份并分发到各节点，然后运行 personal-data re-index。");
            return Task.CompletedTask;
        }));
        return command;
    }

    private static DateTime Now(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
}
