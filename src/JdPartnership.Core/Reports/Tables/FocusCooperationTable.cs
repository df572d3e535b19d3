using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class FocusCooperationTable : IReportTable
{
    public string Key => "focus-cooperation";

    public string Subject => "合作形式";

    public bool IsOfCollege => true;
    public TableBlock? Build(EditionContext edition)
    {
        var forms = edition.Facts.CooperationOfPeriod().Where(f => edition.IsFocus(f.CollegeId)).ToList();
        return forms.Count == 0
            ? null
            : new TableBlock(
                Key,
                $"{edition.College!.Name}合作形式",
                [new TableColumn("序号"), new TableColumn("合作形式", 4), new TableColumn("资料用语", 4), new TableColumn("状态", 2)],
                [
                    .. forms.Select((f, i) => (TableCell[])
                    [
                        TableCell.Of(i + 1),
                        f.FormName,
                        CellText.OrUnknown(f.PrintedWording),
                        f.Status == CooperationStatus.Planned ? "待建" : "在用",
                    ]),
                ]);
    }
}
