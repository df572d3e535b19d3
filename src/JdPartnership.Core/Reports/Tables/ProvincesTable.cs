using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class ProvincesTable : IReportTable
{
    public string Key => "provinces";

    public string Subject => "名录院校所在省份";

    public TableBlock? Build(EditionContext edition)
    {
        if (!edition.Figures.TryGet("colleges.named.by-province", out var figure) || figure.Value is null)
        {
            return null;
        }

        return new TableBlock(
            Key,
            "合作院校分省统计",
            [new TableColumn("省份", 2), new TableColumn("院校数（所）", 2, IsNumber: true)],
            [.. figure.Items.Select(i => (TableCell[])[i.Name, TableCell.Of(i.Value)])],
            ["合计", TableCell.Of(figure.Value)],
            "按名录去重后的院校计；省份未登记者单列，不计入省份数。");
    }
}
