using System.CommandLine;
using JdPartnership.Core.Figures;

namespace JdPartnership.Web.Commands;

internal static class FiguresCommand
{
    public static Command Create(CommandRunner runner)
    {
        var period = new Option<string?>("--period") { Description = "报告期，如 2019。" };
        var college = new Option<string?>("--college") { Description = "同时给出该校的指标；可用别名。" };
        var json = new Option<bool>("--json") { Description = "输出 JSON。" };
        var catalogue = new Option<bool>("--catalogue") { Description = "输出指标目录（Markdown），不读数据。" };
        var command = new Command("figures", "列出一个报告期的指标。") { period, college, json, catalogue };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(period) is null) != result.GetValue(catalogue))
            {
                result.AddError("请给出 --period，或用 --catalogue 输出指标目录。");
            }
        });
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(period) is not { } asked ? PrintCatalogueAsync() : runner.RunAsync("figures", async provider =>
        {
            var label = await CommandOptions.RequirePeriodAsync(provider, asked, cancellationToken);
            var id = parsed.GetValue(college) is { } name
                ? await CommandOptions.RequireCollegeAsync(provider, name, cancellationToken)
                : (int?)null;
            var figures = await provider.GetRequiredService<FigureService>().GetAsync(label, id, cancellationToken);
            await Console.Out.WriteLineAsync(parsed.GetValue(json) ? FigureJson.Write(figures) : Table(figures));
        }));
        return command;
    }

    // Definitions are code: no database and no settings are asked.
    private static async Task<int> PrintCatalogueAsync()
    {
        await using var provider = new ServiceCollection().AddFigures().BuildServiceProvider();
        await Console.Out.WriteAsync(FigureCatalogueText.Write(provider.GetRequiredService<FigureCatalogue>()));
        return 0;
    }

    private static string Table(FigureSet figures) => string.Join(
        Environment.NewLine, figures.All.Select(f => $"{f.Key}\t{f.Name}\t{FigureFormat.Text(f) ?? "—"}\t{f.Unit}"));
}
