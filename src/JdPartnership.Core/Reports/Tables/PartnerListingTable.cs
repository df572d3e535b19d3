using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class PartnerListingTable : IReportTable
{
    public string Key => "partner-listing";

    public string Subject => "合作院校名录";

    public TableBlock? Build(EditionContext edition)
    {
        var (facts, colleges) = (edition.Facts, edition.Facts.Colleges.ToDictionary(c => c.Id));
        return facts.Listing.Count == 0
            ? null
            : new TableBlock(
                Key,
                "合作院校名录",
                [new TableColumn("序号"), new TableColumn("院校名称", 5), new TableColumn("省份", 2), new TableColumn("办学类型", 2)],
                [
                    .. facts.Listing.Select(line => CellText.Highlight(
                        edition.IsFocus(line.CollegeId),
                        TableCell.Of(line.Order),
                        line.PrintedName,
                        CellText.OrUnknown(line.Province),
                        colleges.TryGetValue(line.CollegeId, out var college) ? ChineseNames.Of(college.Type) : CellText.Unknown)),
                ],
                Note: "名录按原件所印名称与次序排列。");
    }
}
