using System.CommandLine;

namespace JdPartnership.Web.Commands;

internal static class ReportCommand
{
    public static Command Create(CommandRunner runner) => new("report", "年度报告。")
    {
        ReportListCommand.Create(runner),
        ReportExportCommand.Create(runner),
    };
}
