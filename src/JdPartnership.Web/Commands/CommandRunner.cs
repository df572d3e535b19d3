using System.Data.Common;
using System.Globalization;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Narrative;
using JdPartnership.Data.Backups;
using JdPartnership.Web.Localization;
using JdPartnership.Web.Startup;

namespace JdPartnership.Web.Commands;

/// <summary>Runs a command as the operator: sees every college, prints its result to stdout and each failure as one line to stderr.</summary>
internal sealed class CommandRunner(Func<IHost> build)
{
    /// <param name="name">Written into the change history.</param>
    /// <param name="createsDatabase">Only <c>migrate</c> may make a database where there is none: a mistyped path must not.</param>
    public async Task<int> RunAsync(string name, Func<IServiceProvider, Task> work, bool createsDatabase = false)
    {
        // Whatever the machine's language: the command line is Chinese.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Languages.Chinese);
        try
        {
            using var host = build();
            var database = host.Services.GetRequiredService<DatabaseOptions>();
            if (database.File is { } file)
            {
                await Console.Error.WriteLineAsync($"数据库：{file}");
                Prepare(file, createsDatabase);
            }

            return await host.Services.GetRequiredService<EnterpriseScope>().RunAsync($"command {name}", async provider =>
            {
                await work(provider);
                return 0;
            });
        }
        catch (Exception exception) when (Explain(exception) is { Length: > 0 } sentences)
        {
            foreach (var sentence in sentences)
            {
                await Console.Error.WriteLineAsync(sentence.ReplaceLineEndings(" "));
            }

            return 1;
        }
    }

    private static void Prepare(string file, bool createsDatabase)
    {
        if (createsDatabase)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }
        else if (!File.Exists(file))
        {
            throw new CommandException("数据库文件不存在，请检查 ConnectionStrings:Portal，或先运行 migrate 建库。");
        }
    }

    private static string[] Explain(Exception exception) => exception switch
    {
        CommandException or SettingsException or PaginationException or NarrativeException => [exception.Message],
        BackupException backup => [BackupText.Of(backup)],
        DomainException domain => [.. domain.Errors.Select(e => ErrorTexts.Of(e, Languages.Chinese))],
        DbException or { InnerException: DbException } =>
            [$"数据库不可用或尚未迁移（先运行 migrate）：{(exception as DbException ?? exception.InnerException!).Message}"],
        IOException or UnauthorizedAccessException => [$"文件读写失败：{exception.Message}"],
        OperationCanceledException => ["已取消。"],
        _ => [],
    };
}
