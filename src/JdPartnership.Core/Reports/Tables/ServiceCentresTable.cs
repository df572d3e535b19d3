using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class ServiceCentresTable : IReportTable
{
    public string Key => "service-centres";

    public string Subject => "分中心";

    public TableBlock? Build(EditionContext edition)
    {
        var centres = edition.Facts.ServiceCentres;
        return centres.Count == 0
            ? null
            : new TableBlock(
                Key,
                "分中心及主营业务",
                [new TableColumn("分中心", 1), new TableColumn("主营业务", 4)],
                [.. centres.Select(c => (TableCell[])[c.Name, CellText.OrUnknown(c.Business)])]);
    }
}
