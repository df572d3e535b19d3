using System.CommandLine;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters.Checks;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Commands;

/// <summary>What an upload of a file would find, told on the command line. Nothing is stored.</summary>
internal static class RosterCheckCommand
{
    public static Command Create(CommandRunner runner)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "名册文件：.xlsx 或 .csv。" };
        var college = new Option<string>("--college") { Description = "院校；可用别名。", Required = true };
        var batch = new Option<string?>("--batch") { Description = "批次的名称或编号；院校只有一个进行中的批次时可以不给。" };
        var json = new Option<bool>("--json") { Description = "输出 JSON。" };
        var command = new Command("check", "按一所院校的批次检查名册文件，不上传、不改动数据。没有阻断性问题时退出码为 0。") { file, college, batch, json };
        command.SetAction((parsed, cancellationToken) => runner.RunAsync("roster check", async provider =>
        {
            var target = await FindBatchAsync(provider, parsed.GetRequiredValue(college), parsed.GetValue(batch), cancellationToken);
            var check = await CheckAsync(provider, target.RosterId, parsed.GetRequiredValue(file), cancellationToken);
            await Console.Out.WriteLineAsync(parsed.GetValue(json)
                ? RosterCheckJson.Write(target, check)
                : RosterCheckText.Write(target, check, provider.GetRequiredService<IStringLocalizer>()));
            if (check.Blocking > 0)
            {
                throw new CommandException($"有 {check.Blocking} 处阻断性问题。");
            }
        }));
        return command;
    }

    private static async Task<BatchRow> FindBatchAsync(IServiceProvider provider, string college, string? batch, CancellationToken cancellationToken)
    {
        var id = await CommandOptions.RequireCollegeAsync(provider, college, cancellationToken);
        var batches = await provider.GetRequiredService<IBatchQueries>().ListAllAsync(new BatchFilter { CollegeId = id }, cancellationToken);
        return batch is null ? RosterCheckBatch.OnlyOne(batches, college) : RosterCheckBatch.Named(batches, college, batch);
    }

    private static async Task<RosterFileCheck> CheckAsync(IServiceProvider provider, int rosterId, FileInfo file, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            throw new CommandException($"文件不存在：{file.FullName}");
        }

        await using var content = file.OpenRead();
        return await provider.GetRequiredService<RosterFileChecks>().CheckAsync(rosterId, file.Name, content, cancellationToken);
    }
}
