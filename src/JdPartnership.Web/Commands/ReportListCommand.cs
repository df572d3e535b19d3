using System.CommandLine;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Web.Commands;

internal static class ReportListCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("list", "列出报告期及其院校版本数。");
        command.SetAction((_, cancellationToken) => runner.RunAsync("report list", async provider =>
        {
            var exporter = provider.GetRequiredService<EditionExporter>();
            foreach (var label in await provider.GetRequiredService<IFactQueries>().ListPeriodsAsync(cancellationToken))
            {
                var source = await exporter.LoadAsync(label, cancellationToken);
                var period = source.Facts.Period;
                Console.WriteLine($"{label}\t{period.Start:yyyy-MM-dd}\t{period.End:yyyy-MM-dd}\t院校版本 {source.Colleges.Count}，企业版 1");
            }
        }));
        return command;
    }
}
