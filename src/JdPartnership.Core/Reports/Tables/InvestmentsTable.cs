using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class InvestmentsTable : IReportTable
{
    public string Key => "investments";

    public string Subject => "投入";

    public TableBlock? Build(EditionContext edition)
    {
        List<InvestmentFact> entries = [.. edition.Facts.CumulativeInvestments(), .. edition.Facts.InvestmentsOfPeriod()];
        return entries.Count == 0
            ? null
            : new TableBlock(
                Key,
                "投入台账",
                [
                    new TableColumn("序号"),
                    new TableColumn("项目", 4),
                    new TableColumn("类别", 2),
                    new TableColumn("金额（元）", 2, IsNumber: true),
                    new TableColumn("数量", 2),
                    new TableColumn("口径", 3),
                ],
                [
                    .. entries.Select((e, i) => (TableCell[])
                    [
                        TableCell.Of(i + 1), e.Project, ChineseNames.Of(e.Kind), Amount(e), Quantity(e), Basis(e),
                    ]),
                ],
                Note: "“不低于”表示资料只给出下限；只有下限的项目和累计口径的项目不计入报告期投入金额。");
    }

    private static TableCell Amount(InvestmentFact entry) => TableCell.Of(entry.AmountYuan, BoundOf(entry));

    private static string Quantity(InvestmentFact entry) => entry.Quantity is { } quantity
        ? BoundText.Of(BoundOf(entry), FigureFormat.Text(quantity)) + entry.QuantityUnit
        : CellText.Unknown;

    private static Bound BoundOf(InvestmentFact entry) => entry.IsAtLeast ? Bound.AtLeast : Bound.Exact;

    private static string Basis(InvestmentFact entry)
    {
        return entry.Date is { } date ? CellText.Date(date) : $"累计，截至{CellText.Date(entry.AsOf)}";
    }
}
