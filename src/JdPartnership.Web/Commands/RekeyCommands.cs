using System.CommandLine;
using JdPartnership.Core.PersonalData.Rekeying;

namespace JdPartnership.Web.Commands;

/// <summary>Writes anew what is sealed or indexed after a key has changed. May be broken off and run again.</summary>
internal static class RekeyCommands
{
    public static Command Reseal(CommandRunner runner)
    {
        var command = new Command("re-encrypt", "把个人信息和上传的文件改用当前密钥加密；可中断后重新运行，门户可以同时运行。");
        command.SetAction((_, cancellationToken) => runner.RunAsync("personal-data re-encrypt", async provider =>
        {
            var resealer = provider.GetRequiredService<Resealer>();
            var entries = await resealer.ResealEntriesAsync(counts => Tell("名册行", counts), cancellationToken);
            var files = await resealer.ResealFilesAsync(counts => Tell("文件", counts), cancellationToken);
            Console.WriteLine($"名册行 {entries.Seen}，重新加密 {entries.Renewed}；文件 {files.Seen}，重新加密 {files.Renewed}。");
            Require(entries.Broken + files.Broken);
        }));
        return command;
    }

    public static Command Reindex(CommandRunner runner)
    {
        var command = new Command("re-index", "更换索引密钥后重新计算查找索引；运行期间门户必须停止，可中断后重新运行。");
        command.SetAction((_, cancellationToken) => runner.RunAsync("personal-data re-index", async provider =>
        {
            var reindexer = provider.GetRequiredService<Reindexer>();
            var entries = await reindexer.RunAsync(counts => Tell("名册行", counts), cancellationToken);
            Require(entries.Broken);
            Console.WriteLine($"名册行 {entries.Seen}，重新计算 {entries.Renewed}；无法重新计算而清除的上传行索引 {reindexer.Forgotten ?? 0}。");
        }));
        return command;
    }

    private static void Tell(string what, RekeyCounts counts) => Console.Error.WriteLine($"{what}：已处理 {counts.Seen}，更新 {counts.Renewed}");

    private static void Require(int broken)
    {
        if (broken > 0)
        {
            throw new CommandException($"有 {broken} 项无法解密，未作改动：密钥文件缺少它们的密钥，或内容已损坏。");
        }
    }
}
