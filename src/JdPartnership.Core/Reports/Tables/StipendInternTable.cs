using JdPartnership.Core.Figures.Families;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Core.Stipends;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class StipendInternTable : IReportTable
{
    public string Key => "stipend-intern";

    public string Subject => "实习津贴项目";

    public TableBlock? Build(EditionContext edition)
    {
        var scheme = StipendFigures.InForce(edition.Facts, StipendAudience.Intern);
        return scheme is null || scheme.Components.Count == 0
            ? null
            : new TableBlock(
                Key,
                "实习学生津贴构成",
                [new TableColumn("序号"), new TableColumn("项目", 3), new TableColumn("形式", 3), new TableColumn("月金额（元）", 3, IsNumber: true)],
                [.. scheme.Components.Select((c, i) => (TableCell[])[TableCell.Of(i + 1), c.Name, ChineseNames.Of(c.Form), TableCell.Of(c.AmountYuan)])],
                Note: scheme.Note);
    }
}
