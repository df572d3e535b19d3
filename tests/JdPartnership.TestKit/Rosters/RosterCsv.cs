using System.Text;

namespace JdPartnership.TestKit.Rosters;

/// <summary>Rosters as CSV files, as a college might send them.</summary>
public static class RosterCsv
{
    public const string KnownHeaders = "姓名,证件号码,岗位,开始日期,结束日期,联系电话,备注";

    /// <summary>Headers no college ever used: a person must say what they mean.</summary>
    public const string UnknownHeaders = "谁,号,做什么,从,到,打给,其他话";

    public static byte[] Of(params IEnumerable<CsvStudent> students) => Under(KnownHeaders, students);

    public static byte[] Under(string headers, params IEnumerable<CsvStudent> students)
    {
        var text = new StringBuilder(headers).Append('\n');
        foreach (var student in students)
        {
            text.AppendJoin(',', student.Name, student.IdNumber, student.Post, student.Start, student.End, student.Phone, student.Remark).Append('\n');
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
