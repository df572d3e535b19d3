using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Web.Localization;
using JdPartnership.Web.Models.Rosters.Uploads;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Commands;

/// <summary>A check for a person to read: against which batch and rules, the counts, a line a finding.</summary>
internal static class RosterCheckText
{
    public static string Write(BatchRow batch, RosterFileCheck check, IStringLocalizer L)
    {
        var counts = check.Counts;
        return string.Join(Environment.NewLine,
        [
            $"院校：{batch.College}",
            $"批次：{batch.Name}（编号 {batch.Id}，{batch.Start:yyyy-MM-dd} 至 {batch.End:yyyy-MM-dd}）",
            $"规则：{RuleBasisText.Of(check.Rules, L)}",
            $"文件：{check.FileName}，{counts.Rows} 行：新增 {counts.New}，变更 {counts.Changed}，不变 {counts.Same}，文件中没有 {counts.Removed}，错误 {counts.Errors}",
            .. check.Findings.Select(f => $"{Place(f)}\t{RosterText.Of(f.Severity, L)}\t{f.Code}\t{UploadText.Line(f)}"),
            $"共 {check.Findings.Count} 处提示，其中阻断 {check.Blocking}。",
        ]);
    }

    private static string Place(UploadFinding finding) => finding.RowNumber == 0 ? "全册" : $"第 {finding.RowNumber} 行";
}
