using System.CommandLine;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Web.Commands;

internal static class ReportExportCommand
{
    public static Command Create(CommandRunner runner)
    {
        var period = CommandOptions.Period();
        var college = new Option<string?>("--college") { Description = "一所院校的版本；可用别名。" };
        var enterprise = new Option<bool>("--enterprise") { Description = "企业版。" };
        var all = new Option<bool>("--all") { Description = "企业版和每所院校的版本。" };
        var format = new Option<ReportFormat>("--format") { Description = "docx、pdf、xlsx 或 html。", Required = true };
        var output = new Option<DirectoryInfo>("--out") { Description = "输出目录，没有则新建。", Required = true };
        var command = new Command("export", "导出年度报告。") { period, college, enterprise, all, format, output };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(college) is not null, result.GetValue(enterprise), result.GetValue(all) }.Count(chosen => chosen) != 1)
            {
                result.AddError("请在 --college、--enterprise、--all 中给出一个。");
            }
        });
        command.SetAction((parsed, cancellationToken) => runner.RunAsync("report export", async provider =>
        {
            var label = await CommandOptions.RequirePeriodAsync(provider, parsed.GetRequiredValue(period), cancellationToken);
            var exporter = provider.GetRequiredService<EditionExporter>();
            var source = await exporter.LoadAsync(label, cancellationToken);
            IReadOnlyList<CollegeFact?> editions = parsed.GetValue(all) ? [null, .. source.Colleges]
                : parsed.GetValue(college) is { } name ? [await FindAsync(provider, source, name, cancellationToken)]
                : [null];
            await WriteAsync(exporter, source, editions, parsed.GetValue(format), parsed.GetRequiredValue(output), cancellationToken);
        }));
        return command;
    }

    private static async Task<CollegeFact> FindAsync(IServiceProvider provider, ReportSource source, string name, CancellationToken cancellationToken)
    {
        var id = await CommandOptions.RequireCollegeAsync(provider, name, cancellationToken);
        return source.Colleges.FirstOrDefault(c => c.Id == id)
            ?? throw new CommandException($"“{name}”不在{source.Facts.Period.Label}报告期的名录中，也没有在用的合作形式，没有院校版本。");
    }

    private static async Task WriteAsync(
        EditionExporter exporter,
        ReportSource source,
        IReadOnlyList<CollegeFact?> editions,
        ReportFormat format,
        DirectoryInfo output,
        CancellationToken cancellationToken)
    {
        output.Create();
        if (format == ReportFormat.Docx && exporter.PaginationUnavailable is { } reason)
        {
            await Console.Error.WriteLineAsync($"目录未填页码：{reason}");
        }

        await foreach (var files in exporter.ExportAsync(source, editions, [format], watermark: null, cancellationToken))
        {
            foreach (var file in files)
            {
                // Written aside and renamed: whoever watches the folder never sees half a file.
                var target = Path.Combine(output.FullName, file.Name);
                await File.WriteAllBytesAsync(target + ".part", file.Content, cancellationToken);
                File.Move(target + ".part", target, overwrite: true);
                Console.WriteLine(target);
            }
        }
    }
}
