using JdPartnership.Core.Common;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class OutcomesTable : IReportTable
{
    public string Key => "outcomes";

    public string Subject => "培养成效";

    public TableBlock? Build(EditionContext edition)
    {
        var outcomes = edition.Facts.Outcomes;
        return outcomes.Count == 0
            ? null
            : new TableBlock(
                Key,
                "联合培养成效",
                [
                    new TableColumn("项目", 5),
                    new TableColumn("比例（%）", 2, IsNumber: true),
                    new TableColumn("分子（人）", 2, IsNumber: true),
                    new TableColumn("分母（人）", 2, IsNumber: true),
                    new TableColumn("截至", 3),
                ],
                [
                    .. outcomes.Select(o => (TableCell[])
                    [
                        o.Name, Percent(o), TableCell.Of(o.Numerator), TableCell.Of(o.Denominator), CellText.Date(o.AsOf),
                    ]),
                ],
                Note: "资料未给出分子、分母的，以“—”表示。");
    }

    private static TableCell Percent(OutcomeFact outcome) => TableCell.Of(outcome.Percent, outcome.IsAtLeast ? Bound.AtLeast : Bound.Exact);
}
