using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class FocusClassesTable : IReportTable
{
    public string Key => "focus-classes";

    public string Subject => "学徒制试点班或订单班";

    public bool IsOfCollege => true;
    public TableBlock? Build(EditionContext edition)
    {
        var classes = edition.Facts.ClassesOfPeriod().Where(c => edition.IsFocus(c.CollegeId)).ToList();
        return classes.Count == 0
            ? null
            : new TableBlock(
                Key,
                $"{edition.College!.Name}学徒制试点班与订单班",
                [
                    new TableColumn("班级", 3),
                    new TableColumn("类型", 2),
                    new TableColumn("院系", 3),
                    new TableColumn("起始年级", 2),
                    new TableColumn("人数（人）", 2, IsNumber: true),
                    new TableColumn("学生待遇", 4),
                ],
                [
                    .. classes.Select(c => (TableCell[])
                    [
                        c.Name, ChineseNames.Of(c.Kind), CellText.OrUnknown(c.Department), $"{c.IntakeYear}级", TableCell.Of(c.Size), Benefits(c),
                    ]),
                ],
                Note: "学生待遇属奖助与福利，不是实习报酬。");
    }

    private static string Benefits(ClassFact row) =>
        CellText.OrUnknown(string.Join("、", row.Benefits.Select(b => b.Name + Amount(b))));

    private static string Amount(ClassBenefitFact benefit)
    {
        return benefit.AmountYuan is { } amount ? $"（{benefit.Period}{FigureFormat.Text(amount)}元）" : benefit.Period is { } period ? $"（{period}）" : "";
    }
}
