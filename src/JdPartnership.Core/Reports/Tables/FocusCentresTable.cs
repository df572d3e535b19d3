using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class FocusCentresTable : IReportTable
{
    public string Key => "focus-centres";

    public string Subject => "实训中心或实训基地";

    public bool IsOfCollege => true;
    public TableBlock? Build(EditionContext edition)
    {
        var centres = edition.Facts.Centres.Where(c => edition.IsFocus(c.CollegeId)).ToList();
        return centres.Count == 0
            ? null
            : new TableBlock(
                Key,
                $"{edition.College!.Name}实训中心与实训基地",
                [new TableColumn("名称", 4), new TableColumn("性质", 2), new TableColumn("状态", 2), new TableColumn("工位（个）", 2, IsNumber: true)],
                [.. centres.Select(c => (TableCell[])[c.Name, ChineseNames.Of(c.Kind), ChineseNames.Of(c.Status), TableCell.Of(c.Seats)])]);
    }
}
