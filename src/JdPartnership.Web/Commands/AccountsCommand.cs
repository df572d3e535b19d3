using System.CommandLine;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Data.Accounts;
using JdPartnership.Web.Authorization;
using Microsoft.AspNetCore.Identity;

namespace JdPartnership.Web.Commands;

internal static class AccountsCommand
{
    private const string PasswordVariable = "JDP_ADMIN_PASSWORD";
    private const string PasswordSource = $"密码取自环境变量 {PasswordVariable}，没有时从标准输入读一行。";

    public static Command Create(CommandRunner runner) => new("accounts", "账号。") { CreateAdmin(runner), CreateAccount(runner), SetPassword(runner) };

    private static Command CreateAdmin(CommandRunner runner)
    {
        var user = UserOption();
        var command = new Command("create-admin", $"新建管理员；{PasswordSource}") { user };
        command.SetAction((parsed, _) => runner.RunAsync("accounts create-admin", provider =>
            CreateAsync(provider, new AppUser { UserName = parsed.GetRequiredValue(user), DisplayName = parsed.GetRequiredValue(user) }, Role.Administrator)));
        return command;
    }

    private static Command CreateAccount(CommandRunner runner)
    {
        var (user, role) = (UserOption(), new Option<Role>("--role") { Description = "administrator、coordinator、auditor 或 liaison。", Required = true });
        var name = new Option<string?>("--name") { Description = "显示的姓名；不写时用登录名。" };
        var college = new Option<string?>("--college") { Description = "联络员所属院校的现用全称；其他角色不写。" };
        var command = new Command("create", $"新建账号；{PasswordSource}") { user, role, name, college };
        command.SetAction((parsed, cancellationToken) => runner.RunAsync("accounts create", async provider => await CreateAsync(
            provider,
            new AppUser
            {
                UserName = parsed.GetRequiredValue(user),
                DisplayName = parsed.GetValue(name) ?? parsed.GetRequiredValue(user),
                CollegeId = await CollegeAsync(provider, parsed.GetRequiredValue(role), parsed.GetValue(college), cancellationToken),
            },
            parsed.GetRequiredValue(role))));
        return command;
    }

    private static Command SetPassword(CommandRunner runner)
    {
        var user = UserOption();
        var command = new Command("set-password", $"重新设置密码，解除锁定，并结束这个账号的所有登录；{PasswordSource}") { user };
        command.SetAction((parsed, _) => runner.RunAsync("accounts set-password", async provider =>
        {
            var name = parsed.GetRequiredValue(user);
            var users = provider.GetRequiredService<UserManager<AppUser>>();
            var account = await users.FindByNameAsync(name) ?? throw new CommandException($"没有账号 {name}。");
            var password = await ReadPasswordAsync();
            foreach (var validator in users.PasswordValidators)
            {
                Require(await validator.ValidateAsync(users, account, password));
            }

            account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
            (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
            Require(await users.UpdateSecurityStampAsync(account));
            Console.WriteLine($"已重新设置 {name} 的密码。");
        }));
        return command;
    }

    private static async Task CreateAsync(IServiceProvider provider, AppUser account, Role role)
    {
        Require(await provider.GetRequiredService<AccountCreation>().CreateAsync(account, await ReadPasswordAsync(), role));
        Console.WriteLine(role == Role.Administrator ? $"已新建管理员 {account.UserName}。" : $"已新建账号 {account.UserName}。");
    }

    private static async Task<int?> CollegeAsync(IServiceProvider provider, Role role, string? college, CancellationToken cancellationToken)
    {
        if (role != Role.Liaison)
        {
            return college is null ? null : throw new CommandException("只有联络员属于一所院校：去掉 --college，或写 --role liaison。");
        }

        if (string.IsNullOrWhiteSpace(college))
        {
            throw new CommandException("联络员必须属于一所院校：写 --college 加院校现用全称。");
        }

        var colleges = await provider.GetRequiredService<CollegeCatalogue>().ListNamesAsync(cancellationToken);
        return colleges.FirstOrDefault(c => c.Name == college.Trim())?.Id ?? throw new CommandException($"没有院校 {college}。");
    }

    private static async Task<string> ReadPasswordAsync() =>
        (Environment.GetEnvironmentVariable(PasswordVariable) ?? await Console.In.ReadLineAsync()) is { Length: > 0 } password
            ? password
            : throw new CommandException($"没有密码：设置 {PasswordVariable}，或从标准输入给出一行。");

    private static Option<string> UserOption() => new("--user") { Description = "登录名。", Required = true };

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new CommandException(string.Join(" ", result.Errors.Select(e => e.Description)));
        }
    }
}
