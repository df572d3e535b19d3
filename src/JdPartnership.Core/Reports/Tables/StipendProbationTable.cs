using JdPartnership.Core.Figures.Families;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Core.Stipends;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class StipendProbationTable : IReportTable
{
    public string Key => "stipend-probation";

    public string Subject => "试用期薪酬项目";

    public TableBlock? Build(EditionContext edition)
    {
        var scheme = StipendFigures.InForce(edition.Facts, StipendAudience.Probation);
        return scheme is null || scheme.Components.Count == 0
            ? null
            : new TableBlock(
                Key,
                "毕业生试用期月薪酬构成",
                [new TableColumn("序号"), new TableColumn("项目", 4), new TableColumn("月金额（元）", 3, IsNumber: true)],
                [.. scheme.Components.Select((c, i) => (TableCell[])[TableCell.Of(i + 1), c.Name, TableCell.Of(c.AmountYuan)])],
                ["", "合计", TableCell.Of(edition.Figures["stipend.probation-total"].Value)],
                scheme.Note);
    }
}
