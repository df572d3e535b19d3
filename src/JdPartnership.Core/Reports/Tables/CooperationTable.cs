using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class CooperationTable : IReportTable
{
    public string Key => "cooperation";

    public string Subject => "合作形式";

    public TableBlock? Build(EditionContext edition)
    {
        var colleges = edition.Facts.CooperationOfPeriod()
            .GroupBy(f => f.CollegeId)
            .ToList();
        return colleges.Count == 0
            ? null
            : new TableBlock(
                Key,
                "部分合作院校及合作形式",
                [new TableColumn("序号"), new TableColumn("名称", 4), new TableColumn("合作形式", 4)],
                [
                    .. colleges.Select((forms, index) => CellText.Highlight(
                        edition.IsFocus(forms.Key),
                        TableCell.Of(index + 1),
                        forms.First().PrintedName ?? forms.First().CollegeName,
                        string.Join("/", forms.Select(Wording)))),
                ],
                Note: "“待建”表示规划中，不计入已建数量。");
    }

    private static string Wording(CooperationFact form) =>
        form.PrintedWording ?? (form.Status == CooperationStatus.Planned ? "待建" : "") + form.FormName;
}
