using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class FocusCollegeTable : IReportTable
{
    public string Key => "focus-college";

    public string Subject => "基本信息";

    public bool IsOfCollege => true;
    public TableBlock? Build(EditionContext edition)
    {
        return edition.College is not { } college
            ? null
            : new TableBlock(
                Key,
                $"{college.Name}基本信息",
                [new TableColumn("项目", 1), new TableColumn("内容", 3)],
                [
                    ["院校名称", college.Name],
                    ["办学类型", ChineseNames.Of(college.Type)],
                    ["所在省份", CellText.OrUnknown(college.Province)],
                    ["所在城市", CellText.OrUnknown(college.City)],
                    ["主管部门", CellText.OrUnknown(college.Regulator)],
                ]);
    }
}
