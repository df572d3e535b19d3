using System.CommandLine;
using JdPartnership.Data.Seeding.Demo;
using JdPartnership.Web.Demo;

namespace JdPartnership.Web.Commands;

internal static class DemoCommand
{
    public static Command Create(CommandRunner runner)
    {
        var force = new Option<bool>("--allow-production") { Description = "允许在生产环境装入演示数据。" };
        var ifEmpty = new Option<bool>("--if-empty") { Description = "数据库已有数据时不报错；上次没有装完的，接着装完。" };
        var load = new Command("load", "把 2019 年报的事实和演示账号装入空数据库。") { force, ifEmpty };
        load.SetAction((parsed, cancellationToken) => runner.RunAsync("demo load", async provider =>
        {
            if (provider.GetRequiredService<IHostEnvironment>().IsProduction() && !parsed.GetValue(force))
            {
                throw new CommandException("生产环境不装入演示数据；确需装入请加 --allow-production。");
            }

            var loader = provider.GetRequiredService<DemoLoader>();
            var accounts = provider.GetRequiredService<DemoAccounts>();
            var rosters = provider.GetRequiredService<DemoRosters>();
            if (!await loader.CanLoadAsync(cancellationToken))
            {
                if (await loader.IsLoadedAsync(cancellationToken) && await ResumeAsync(accounts, rosters, cancellationToken))
                {
                    return;
                }

                if (!parsed.GetValue(ifEmpty))
                {
                    throw new CommandException("数据库中已有数据，演示数据只能装入空数据库。");
                }

                Console.WriteLine("数据库中已有数据，保持不变。");
                return;
            }

            await loader.LoadAsync(cancellationToken);
            await accounts.CreateAsync(cancellationToken);
            await rosters.LoadAsync(cancellationToken);
            Console.WriteLine("演示数据已装入。");
            PrintAccounts();
        }));
        return new Command("demo", "演示数据。") { load };
    }

    /// <summary>Takes the steps an earlier run was ended before; <c>false</c> when there are none.</summary>
    private static async Task<bool> ResumeAsync(DemoAccounts accounts, DemoRosters rosters, CancellationToken cancellationToken)
    {
        var (hasAccounts, hasRosters) = (await accounts.AreCreatedAsync(cancellationToken), await rosters.IsLoadedAsync(cancellationToken));
        if (hasAccounts && hasRosters)
        {
            return false;
        }

        if (!hasAccounts)
        {
            await accounts.CreateAsync(cancellationToken);
        }

        if (!hasRosters)
        {
            await rosters.LoadAsync(cancellationToken);
        }

        Console.WriteLine("上次装入没有完成，演示数据已补齐。");
        if (!hasAccounts)
        {
            PrintAccounts();
        }

        return true;
    }

    private static void PrintAccounts() => Console.WriteLine($"演示账号：{string.Join("，", DemoAccounts.UserNames)}；密码：{DemoAccounts.Password}");
}
