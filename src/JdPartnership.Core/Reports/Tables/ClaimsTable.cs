using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class ClaimsTable : IReportTable
{
    public string Key => "claims";

    public string Subject => "声明值";

    public TableBlock? Build(EditionContext edition)
    {
        var claims = edition.Facts.Claims;
        return claims.Count == 0
            ? null
            : new TableBlock(
                Key,
                "资料陈述与台账统计对照",
                [
                    new TableColumn("项目", 4),
                    new TableColumn("陈述值", 2, IsNumber: true),
                    new TableColumn("单位"),
                    new TableColumn("口径", 2),
                    new TableColumn("统计值", 2, IsNumber: true),
                    new TableColumn("来源", 3),
                ],
                [
                    .. claims.Select(c => (TableCell[])
                    [
                        c.Name,
                        TableCell.Of(c.Value, c.Bound, edition.Figures[c.Key].Decimals),
                        c.Unit,
                        CellText.OrUnknown(c.ScopeText),
                        Counted(edition, c.CountedBy),
                        c.Source,
                    ]),
                ],
                Note: "陈述值照录资料，连同其约数用语；统计值由台账逐行计算；二者不一致时并列列示，不作取舍。");
    }

    private static TableCell Counted(EditionContext edition, string? key)
    {
        return key is not null && edition.Figures.TryGet(key, out var figure) ? TableCell.Of(figure.Value, figure.Decimals) : CellText.Unknown;
    }
}
