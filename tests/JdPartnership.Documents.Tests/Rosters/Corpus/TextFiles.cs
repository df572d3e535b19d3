using System.Text;
using JdPartnership.TestKit.Rosters.Making;

namespace JdPartnership.Documents.Tests.Rosters.Corpus;

/// <summary>CSV as programs and people write it.</summary>
internal static class TextFiles
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly string Plain = string.Join("\r\n", new[] { Students.Headers, Students.First, Students.Second }.Select(row => string.Join(',', row))) + "\r\n";

    public static readonly CorpusFile[] All =
    [
        Of("UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Plain)], Students.BothRead),
        Of("UTF-8 without a mark", Encoding.UTF8.GetBytes(Plain), Students.BothRead),
        Of("GB18030, as Excel in Chinese saves CSV", Gb18030.GetBytes(Plain), Students.BothRead),
        Of("GB18030 with a four-byte character in a name", Gb18030.GetBytes(Plain.Replace("张三", "张㐂", StringComparison.Ordinal)), "2 " + Students.FirstRead.Replace("张三", "张㐂", StringComparison.Ordinal), "3 " + Students.SecondRead),
        Of("UTF-16, Excel's Unicode text, with tabs", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Plain.Replace(',', '\t'))], Students.BothRead),
        Of("semicolons", Encoding.UTF8.GetBytes(Plain.Replace(',', ';')), Students.BothRead),
        Of("a first line that names the separator", Encoding.UTF8.GetBytes("sep=;\r\n" + Plain.Replace(',', ';')), "2 " + Students.FirstRead, "3 " + Students.SecondRead),
        Of("line ends of Unix, none at the end", Encoding.UTF8.GetBytes(Plain.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd()), Students.BothRead),
        Of("quotes, separators and line breaks inside", Encoding.UTF8.GetBytes("姓名,身份证号,岗位,开始日期,结束日期,备注\n\"张三\"," + Students.FirstId + ",在线客服,2026-03-01,2026-08-31,\"一,\"\"二\"\"\n三\"\n"), "2 " + Students.FirstRead + "|一,\"二\" 三"),
        Of("codes protected by an apostrophe or an equals sign", Encoding.UTF8.GetBytes($"姓名,身份证号,学号,岗位,开始日期,结束日期\n张三,'{Students.FirstId},\"=\"\"0024010101\"\"\",在线客服,2026-03-01,2026-08-31\n"), "2 张三|990000200801010010|0024010101|在线客服|2026-03-01|2026-08-31"),
        Of("identity numbers as a spreadsheet showed them", Encoding.UTF8.GetBytes(Plain.Replace(Students.FirstId, "9.9E+17", StringComparison.Ordinal)), "2 张三|在线客服|2026-03-01|2026-08-31 !IdNumber.IdDigitsLost", "3 " + Students.SecondRead),
        Of("a day as its serial", Encoding.UTF8.GetBytes(Plain.Replace("2026-03-01", "46082", StringComparison.Ordinal)), Students.BothRead),
        Of("empty lines and a line of separators only", Encoding.UTF8.GetBytes("\r\n,,,,\r\n" + Plain), "4 " + Students.FirstRead, "5 " + Students.SecondRead),
        Of("a quote never closed", Encoding.UTF8.GetBytes(Plain + "\"王五,"), "Roster.File.QuoteOpen"),
        Of("bytes of no encoding", [.. Encoding.UTF8.GetBytes(Plain), 0xFF, 0xFF, 0x80], "Roster.File.EncodingUnknown"),
        Of("NUL characters", Encoding.UTF8.GetBytes(Plain + "\0\0"), "Roster.File.NotCsv"),
        Of("a page of HTML", Encoding.UTF8.GetBytes("\r\n<html><table></table></html>"), "Roster.File.NotCsv"),
        Of("a workbook renamed", new RawWorkbook().Sheet(Students.Rows()).Bytes(), "Roster.File.NotCsv"),
        Of("nothing but blanks", "  \r\n \r\n"u8.ToArray(), "Roster.File.NothingInside"),
    ];

    private static CorpusFile Of(string title, byte[] bytes, params string[] expected) => new("CSV: " + title, "名册.csv", () => bytes, expected);
}
