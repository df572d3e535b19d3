using System.Globalization;
using System.Text;

namespace JdPartnership.TestKit.Rosters;

/// <summary>A roster in which the rules of 2021 find nothing to block: every paper is there and in time.</summary>
/// <param name="Start">First day of everybody; the papers are dated before it.</param>
public sealed record CompleteCsv(string Post, DateOnly Start, DateOnly End)
{
    private const string Headers =
        "姓名,证件号码,学号,专业代码,专业名称,年级,联系电话,岗位,开始日期,结束日期,协议编号,协议签订日期,知情同意,监护人知情同意,保险单号,保险起,保险止,安全培训日期,校内指导教师,企业导师,月实习报酬,发放形式";

    public byte[] Of(params IEnumerable<CsvStudent> students)
    {
        var text = new StringBuilder(Headers).Append('\n');
        foreach (var (student, number) in students.Select((student, index) => (student, index + 1)))
        {
            text.AppendJoin(',', Cells(student, number)).Append('\n');
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private string[] Cells(CsvStudent student, int number)
    {
        var papers = Text(Start.AddDays(-20));
        return
        [
            student.Name, student.IdNumber, $"S{number:00000}", "530701", "电子商务", $"{Start.Year - 2}级", student.Phone, Post, Text(Start), Text(End), $"XY-{number:00000}", papers,
            "是", "是", $"PZ-{number:00000}", Text(Start), Text(End), papers, "李老师", "张主管", "4400", "银行转账",
        ];
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
