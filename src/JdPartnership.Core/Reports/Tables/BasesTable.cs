using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class BasesTable : IReportTable
{
    public string Key => "bases";

    public string Subject => "实训基地";

    public TableBlock? Build(EditionContext edition)
    {
        var centres = edition.Facts.Centres;
        return centres.Count == 0
            ? null
            : new TableBlock(
                Key,
                "实训中心与实训基地名单",
                [new TableColumn("序号"), new TableColumn("院校", 4), new TableColumn("名称", 4), new TableColumn("性质", 2), new TableColumn("状态", 2)],
                [
                    .. centres.Select((c, i) => CellText.Highlight(
                        edition.IsFocus(c.CollegeId),
                        TableCell.Of(i + 1),
                        c.PrintedName ?? c.CollegeName,
                        c.Name,
                        ChineseNames.Of(c.Kind),
                        ChineseNames.Of(c.Status))),
                ],
                Note: "性质未注明者不计入校内，也不计入校外。");
    }
}
