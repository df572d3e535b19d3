using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class TrainingCoursesTable : IReportTable
{
    public string Key => "training-courses";

    public string Subject => "培训课程";

    public TableBlock? Build(EditionContext edition)
    {
        var courses = edition.Facts.Courses.Where(c => edition.Facts.Period.Overlaps(c.ValidFrom, c.ValidTo)).ToList();
        return courses.Count == 0
            ? null
            : new TableBlock(
                Key,
                "面向合作院校的教职员工培训课程",
                [
                    new TableColumn("序号"),
                    new TableColumn("课程名称", 5),
                    new TableColumn("面授时长（分钟）", 2, IsNumber: true),
                    new TableColumn("培训地点", 2),
                ],
                [.. courses.Select((c, i) => (TableCell[])[TableCell.Of(i + 1), c.Name, TableCell.Of(c.Minutes), c.Place])],
                ["", "合计", TableCell.Of(courses.Sum(c => c.Minutes)), ""],
                "时长为课程设置的面授分钟数。");
    }
}
