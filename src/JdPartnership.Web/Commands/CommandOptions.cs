using System.CommandLine;
using JdPartnership.Core.Figures;

namespace JdPartnership.Web.Commands;

/// <summary>Options that several commands share, and the sentences for values that name nothing.</summary>
internal static class CommandOptions
{
    public static Option<string> Period() => new("--period") { Description = "报告期，如 2019。", Required = true };

    public static async Task<string> RequirePeriodAsync(IServiceProvider provider, string label, CancellationToken cancellationToken)
    {
        var periods = await provider.GetRequiredService<IFactQueries>().ListPeriodsAsync(cancellationToken);
        return periods.Contains(label, StringComparer.Ordinal)
            ? label
            : throw new CommandException($"没有报告期“{label}”。现有：{(periods.Count == 0 ? "无" : string.Join("、", periods))}。");
    }

    public static async Task<int> RequireCollegeAsync(IServiceProvider provider, string name, CancellationToken cancellationToken) =>
        await provider.GetRequiredService<IFactQueries>().FindCollegeAsync(name, cancellationToken)
        ?? throw new CommandException($"没有名为“{name}”的院校。");
}
