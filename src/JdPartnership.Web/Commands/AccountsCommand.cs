using System.CommandLine;
using JdPartnership.Core.Accounts;
using JdPartnership.Data.Accounts;
using JdPartnership.Web.Authorization;

namespace JdPartnership.Web.Commands;

internal static class AccountsCommand
{
    private const string PasswordVariable = "JDP_ADMIN_PASSWORD";

    public static Command Create(CommandRunner runner)
    {
        var user = new Option<string>("--user") { Description = "登录名。", Required = true };
        var create = new Command("create-admin", $"新建管理员；密码取自环境变量 {PasswordVariable}，没有时从标准输入读一行。") { user };
        create.SetAction((parsed, _) => runner.RunAsync("accounts create-admin", async provider =>
        {
            var name = parsed.GetRequiredValue(user);
            var password = Environment.GetEnvironmentVariable(PasswordVariable) ?? await Console.In.ReadLineAsync();
            if (string.IsNullOrEmpty(password))
            {
                throw new CommandException($"没有密码：设置 {PasswordVariable}，或从标准输入给出一行。");
            }

            var created = await provider.GetRequiredService<AccountCreation>().CreateAsync(
                new AppUser { UserName = name, DisplayName = name }, password, Role.Administrator);
            if (!created.Succeeded)
            {
                throw new CommandException(string.Join(" ", created.Errors.Select(e => e.Description)));
            }

            Console.WriteLine($"已新建管理员 {name}。");
        }));
        return new Command("accounts", "账号。") { create };
    }
}
