using System.CommandLine;
using JdPartnership.Core.Figures;

namespace JdPartnership.Web.Commands;

internal static class FiguresCommand
{
    public static Command Create(CommandRunner runner)
    {
        var period = CommandOptions.Period();
        var college = new Option<string?>("--college") { Description = "同时给出该校的指标；可用别名。" };
        var json = new Option<bool>("--json") { Description = "输出 JSON。" };
        var command = new Command("figures", "列出一个报告期的指标。") { period, college, json };
        command.SetAction((parsed, cancellationToken) => runner.RunAsync("figures", async provider =>
        {
            var label = await CommandOptions.RequirePeriodAsync(provider, parsed.GetRequiredValue(period), cancellationToken);
            var id = parsed.GetValue(college) is { } name
                ? await CommandOptions.RequireCollegeAsync(provider, name, cancellationToken)
                : (int?)null;
            var figures = await provider.GetRequiredService<FigureService>().GetAsync(label, id, cancellationToken);
            await Console.Out.WriteLineAsync(parsed.GetValue(json) ? FigureJson.Write(figures) : Table(figures));
        }));
        return command;
    }

    private static string Table(FigureSet figures) => string.Join(
        Environment.NewLine, figures.All.Select(f => $"{f.Key}\t{f.Name}\t{FigureFormat.Text(f) ?? "—"}\t{f.Unit}"));
}
