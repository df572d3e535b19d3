using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class MilestonesTable : IReportTable
{
    public string Key => "milestones";

    public string Subject => "发展历程";

    public TableBlock? Build(EditionContext edition)
    {
        var milestones = edition.Facts.Milestones;
        return milestones.Count == 0
            ? null
            : new TableBlock(
                Key,
                "企业发展历程",
                [new TableColumn("时间", 1), new TableColumn("事项", 4)],
                [.. milestones.Select(m => (TableCell[])[CellText.Date(m.Date, m.Precision), m.Text])]);
    }
}
