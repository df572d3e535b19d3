using JdPartnership.TestKit.Rosters.Making;
using static JdPartnership.TestKit.Rosters.Making.Cells;

namespace JdPartnership.Documents.Tests.Rosters.Corpus;

/// <summary>What people do to a roster.</summary>
internal static class ContentFiles
{
    /// <summary>Style 1: a date; 2: yyyy"年"m"月"d"日"; 3: ten digits with leading zeros; 4: [h]:mm, a span of time.</summary>
    private const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="176" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="0000000000"/><numFmt numFmtId="178" formatCode="[h]:mm"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/></cellXfs></styleSheet>
        """;

    private static readonly object[] Wide = ["姓名", "证件号码", "学号", "专业代码", "联系电话", "岗位", "开始日期", "结束日期", "知情同意", "月实习报酬", "发放形式"];

    public static readonly CorpusFile[] All =
    [
        Of("a merged title and a line of notes above the headers", new RawWorkbook().Sheet(
            Row(1, "某某学院2026年岗位实习学生名册") + Row(2, "填表单位：商贸学院", null, "日期：2026-02-20") + Row(3, Students.Headers) + Row(4, Students.First),
            behind: """<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>"""), "4 " + Students.FirstRead),
        Of("headers in two rows under a common heading", new RawWorkbook().Sheet(
            Row(1, "姓名", "身份证号", "岗位", "实习时间", null, "保险") + Row(2, null, null, null, "开始", "结束", "起") + Row(3, [.. Students.First, "2026-03-01"])),
            "3 " + Students.FirstRead + "|2026-03-01"),
        Of("other columns, other order, stars, brackets, blanks and line breaks in headers", new RawWorkbook().Sheet(
            Row(1, "序号", "结束日期\n（必填）", "*岗 位", "班主任", "开始日期：", "学生姓名*", "身份证号码（18位）") + Row(2, 1, "2026-08-31", "在线客服", "王老师", "2026-03-01", "张三", Students.FirstId)),
            "2 " + Students.FirstRead),
        Of("telephone of a parent beside the student's", new RawWorkbook().Sheet(
            Row(1, [.. Students.Headers, "联系电话（家长）", "联系电话"]) + Row(2, [.. Students.First, "13900000000", "13800000000"])),
            "2 张三|" + Students.FirstId + "|13800000000|在线客服|2026-03-01|2026-08-31"),
        Of("mentors told apart by brackets", new RawWorkbook().Sheet(
            Row(1, [.. Students.Headers, "指导教师（学校）", "指导教师（企业）"]) + Row(2, [.. Students.First, "李老师", "张主管"])),
            "2 " + Students.FirstRead + "|李老师|张主管"),
        Of("a post merged over several rows", new RawWorkbook().Sheet(
            Row(1, Students.Headers) + Row(2, Students.First) + Row(3, "李四", Students.SecondId, null, "2026-03-02", "2026-08-30"),
            behind: """<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>"""),
            "2 " + Students.FirstRead, "3 " + Students.SecondRead.Replace("电话客服", "在线客服", StringComparison.Ordinal)),
        Of("days as serials, with and without a format", new RawWorkbook { Styles = Styles }.Sheet(
            Row(1, Students.Headers) + Row(2, "张三", Students.FirstId, "在线客服", Styled(1, Students.StartSerial), Students.StartSerial + 183)),
            "2 " + Students.FirstRead),
        Of("days in the 1904 system", new RawWorkbook { Styles = Styles, WorkbookProperties = "<workbookPr date1904=\"1\"/>" }.Sheet(
            Row(1, Students.Headers) + Row(2, "张三", Students.FirstId, "在线客服", Styled(2, Students.StartSerial - 1462), Students.StartSerial - 1462 + 183)),
            "2 " + Students.FirstRead),
        Of("days as ISO 8601 of strict files, and with a time", new RawWorkbook { IsStrict = true }.Sheet(
            Row(1, Students.Headers) + Row(2, "张三", Students.FirstId, "在线客服", new CellMarkup(" t=\"d\"", "<v>2026-03-01</v>"), new CellMarkup(" t=\"d\"", "<v>2026-08-31T00:00:00</v>"))),
            "2 " + Students.FirstRead),
        Of("days as text in five styles", new RawWorkbook().Sheet(
            Row(1, Students.Headers) + Row(2, "张三", Students.FirstId, "在线客服", "２０２６．３．１", "20260831") + Row(3, "李四", Students.SecondId, "电话客服", "2026/3/2 0:00:00", "二〇二六年八月三十日")),
            Students.BothRead),
        Of("days nobody can read", new RawWorkbook().Sheet(
            Row(1, Students.Headers) + Row(2, "张三", Students.FirstId, "在线客服", "3/4/2026", "2026-02-30") + Row(3, "李四", Students.SecondId, "电话客服", "开学后", 12)),
            "2 张三|" + Students.FirstId + "|在线客服 !Start.DateAmbiguous !End.DateImpossible", "3 李四|" + Students.SecondId + "|电话客服 !Start.DateUnreadable !End.DateUnreadable"),
        Of("identity numbers as numbers: digits lost", new RawWorkbook().Sheet(
            Row(1, Students.Headers) + Row(2, "张三", new CellMarkup("", "<v>9.9000020080101E+17</v>"), "在线客服", "2026-03-01", "2026-08-31")
            + Row(3, "李四", "9.90000E+17", "电话客服", "2026-03-02", "2026-08-30") + Row(4, "王五", "990000200801010000", "电话客服", "2026-03-02", "2026-08-30")),
            "2 张三|在线客服|2026-03-01|2026-08-31 !IdNumber.IdDigitsLost", "3 李四|电话客服|2026-03-02|2026-08-30 !IdNumber.IdDigitsLost", "4 王五|电话客服|2026-03-02|2026-08-30 !IdNumber.IdDigitsLost"),
        Of("full-width characters and blanks", new RawWorkbook().Sheet(
            Row(1, "姓　名", "身份证号", "岗位", "开始日期", "结束日期", "联系电话") + Row(2, " 张三　", "９９００００ 20080101 ００１０", "在线客服 ", "2026-03-01", "2026-08-31", "138-0000-0000")),
            "2 张三|" + Students.FirstId + "|138-0000-0000|在线客服|2026-03-01|2026-08-31"),
        Of("codes as numbers, with and without their zeros", new RawWorkbook { Styles = Styles }.Sheet(
            Row(1, Wide) + Row(2, "张三", Students.FirstId, Styled(3, 24010101), 530701, 13800000000, "在线客服", "2026-03-01", "2026-08-31", "是", 3500, "银行转账")
            + Row(3, "李四", Students.SecondId, 24010102, 50107, 2587654321, "电话客服", "2026-03-02", "2026-08-30", "√", "3,500.50元", "现金")),
            "2 张三|990000200801010010|0024010101|530701|13800000000|在线客服|2026-03-01|2026-08-31|True|3500|BankTransfer",
            "3 李四|990000200802020026|24010102|50107|2587654321|电话客服|2026-03-02|2026-08-30|True|3500.50|Cash !StudentNumber.LeadingZerosLost !MajorCode.LeadingZerosLost !Phone.LeadingZerosLost"),
        Of("words that cannot be read", new RawWorkbook().Sheet(
            Row(1, Wide) + Row(2, "张三", Students.FirstId, null, null, null, "在线客服", "2026-03-01", "2026-08-31", "也许", "面议", "微信")),
            "2 " + Students.FirstRead + " !Consent.YesNoUnreadable !MonthlyPay.MoneyUnreadable !PayForm.ChoiceUnknown"),
        Of("formulas with and without a stored result, and errors", new RawWorkbook().Sheet(
            Row(1, Students.Headers) + Row(2, Formula("B9", "张三", "str"), Students.FirstId, Formula("Z1", null), Formula("TODAY()", "46082"), Error("#REF!"))),
            "2 张三|" + Students.FirstId + "|2026-03-01 !Name.FormulaValue !Post.FormulaWithoutValue !Start.FormulaValue !End.CellError"),
        Of("hidden rows", new RawWorkbook().Sheet(Row(1, Students.Headers) + Row(2, Students.First).Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal)),
            "2 " + Students.FirstRead + " !.HiddenRow"),
        Of("the roster behind other sheets, one of them hidden", new RawWorkbook().Sheet(Row(1, "说明") + Row(2, "请按模板填写"), "说明")
            .Sheet(Students.Rows().Replace("张三", "旧人", StringComparison.Ordinal), "去年", isHidden: true).Sheet(Students.Rows(), "今年"), Students.BothRead),
        Of("empty rows between, a foot and headers repeated on each page", new RawWorkbook().Sheet(
            Row(1, Students.Headers) + Row(2, Students.First) + Row(3) + Row(4, Students.Headers) + Row(5, Students.Second) + Row(7, "合计", null, "2人") + Row(8, "填表人：赵六", null, "2026-02-20")),
            "2 " + Students.FirstRead, "5 " + Students.SecondRead),
        Of("required cells left empty", new RawWorkbook().Sheet(Row(1, Students.Headers) + Row(2, "张三", null, "  ", "2026-03-01", "2026-08-31")),
            "2 张三|2026-03-01|2026-08-31 !IdNumber.CellEmpty !Post.CellEmpty"),
        Of("texts too long, and a class that became a day", new RawWorkbook { Styles = Styles }.Sheet(
            Row(1, [.. Students.Headers, "班级", "备注"]) + Row(2, [.. Students.First, Styled(1, 46082), new string('长', 201)])),
            "2 " + Students.FirstRead + " !ClassName.BecameDate !Remark.TooLong"),
        Of("escaped control characters and numbers in text columns", new RawWorkbook().Sheet(
            Row(1, [.. Students.Headers, "年级", "班级"]) + Row(2, [.. Students.First, 2024, "电商_x000D_2401班"])),
            "2 张三|" + Students.FirstId + "|2024|电商 2401班|在线客服|2026-03-01|2026-08-31"),
        Of("no header recognised: everything is left to the mapping page", new RawWorkbook().Sheet(Row(1, "甲", "乙", "丙") + Row(2, "a", "b", "c")),
            "2  !Name.CellEmpty !IdNumber.CellEmpty !Post.CellEmpty !Start.CellEmpty !End.CellEmpty"),
    ];

    private static CorpusFile Of(string title, RawWorkbook workbook, params string[] expected) => new(title, "名册.xlsx", workbook.Bytes, expected);
}
