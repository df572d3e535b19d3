using static JdPartnership.Core.Rosters.ColumnKind;

namespace JdPartnership.Core.Rosters;

/// <summary>The one list of columns: it drives template, reader, messages, error workbook and export.</summary>
public static class RosterColumns
{
    private static readonly RosterColumnDefinition[] Definitions =
    [
        Required(RosterColumn.Name, "姓名", Text, 50, "与身份证件一致", "示例学生", "学生姓名", "学员姓名", "实习生姓名", "名字"),
        Optional(RosterColumn.IdType, "证件类型", Choice, 20, "不填按居民身份证", "居民身份证", "身份证件类型", "证件种类", "证件名称"),
        Personal(RosterColumn.IdNumber, "证件号码", Code, 30, isRequired: true, "请先把单元格设为文本再填写", "320802200501010029", "身份证号", "身份证号码", "身份证", "居民身份证号", "居民身份证号码", "公民身份号码", "证件号", "身份证件号", "身份证件号码"),
        Optional(RosterColumn.StudentNumber, "学号", Code, 30, "", "2024010101", "学生学号", "学籍号", "学籍号码"),
        Optional(RosterColumn.Department, "院系", Text, 60, "", "商贸学院", "系部", "二级学院", "所在院系", "学院", "院部", "所属院系", "系别"),
        Optional(RosterColumn.MajorCode, "专业代码", Code, 12, "按现行专业目录填写", "530701", "专业编码", "专业代号"),
        Optional(RosterColumn.MajorName, "专业名称", Text, 60, "", "电子商务", "专业", "所学专业", "就读专业"),
        Optional(RosterColumn.Grade, "年级", Text, 20, "入学年份，如2024级", "2024级", "入学年级", "入学年份", "级别", "所在年级"),
        Optional(RosterColumn.ClassName, "班级", Text, 50, "", "电商2401班", "班级名称", "行政班", "所在班级"),
        Personal(RosterColumn.Phone, "联系电话", Code, 30, isRequired: false, "学生本人电话", "13800000000", "手机", "手机号", "手机号码", "电话", "电话号码", "联系方式", "学生电话", "本人电话"),
        Optional(RosterColumn.Engagement, "实习类型", Choice, 20, "不填按批次", "岗位实习", "实习种类", "实习类别", "类型"),
        Required(RosterColumn.Post, "岗位", Text, 60, "与批次所列岗位一致", "在线客服", "实习岗位", "岗位名称", "工作岗位"),
        Optional(RosterColumn.ServiceCentre, "分中心", Text, 60, "批次只有一个分中心时可不填", "宿迁", "实习地点", "工作地点", "实习单位", "职场", "所在分中心"),
        Required(RosterColumn.Start, "开始日期", Date, 10, "如2026-03-01", "2026-03-01", "实习开始日期", "实习开始时间", "开始时间", "起始日期", "实习起始日期", "上岗日期", "实习起", "实习开始", "实习时间开始", "实习时间起", "实习期限起", "实习期间起"),
        Required(RosterColumn.End, "结束日期", Date, 10, "如2026-08-31", "2026-08-31", "实习结束日期", "实习结束时间", "结束时间", "终止日期", "截止日期", "离岗日期", "实习止", "实习结束", "实习时间结束", "实习时间止", "实习期限止", "实习期间止"),
        Optional(RosterColumn.AgreementNumber, "协议编号", Code, 40, "三方协议编号", "XY-2026-001", "实习协议编号", "协议号", "三方协议编号", "三方协议号"),
        Optional(RosterColumn.AgreementSignedOn, "协议签订日期", Date, 10, "不晚于开始日期", "2026-02-20", "协议签订时间", "签订日期", "签约日期", "协议日期"),
        Optional(RosterColumn.Consent, "知情同意", YesNo, 4, "学生知情同意书：是或否", "是", "学生知情同意", "知情同意书", "学生知情同意书"),
        Optional(RosterColumn.GuardianConsent, "监护人知情同意", YesNo, 4, "监护人（家长）知情同意书：是或否", "是", "监护人同意", "家长知情同意", "家长同意", "监护人知情同意书", "家长知情同意书", "监护人意见"),
        Optional(RosterColumn.PolicyNumber, "保险单号", Code, 40, "实习责任保险", "PZ20260001", "保单号", "实习责任险保单号", "实习保险单号", "保险号", "保单编号"),
        Optional(RosterColumn.PolicyStart, "保险起", Date, 10, "不晚于开始日期", "2026-03-01", "保险开始日期", "保险起期", "保险起始日期", "保险生效日期", "保险开始", "保险期限起", "保险期间起"),
        Optional(RosterColumn.PolicyEnd, "保险止", Date, 10, "不早于结束日期", "2026-08-31", "保险结束日期", "保险止期", "保险终止日期", "保险到期日期", "保险结束", "保险期限止", "保险期间止"),
        Optional(RosterColumn.SafetyTrainedOn, "安全培训日期", Date, 10, "不晚于开始日期", "2026-02-25", "安全教育日期", "安全培训时间", "岗前安全培训日期"),
        Optional(RosterColumn.CollegeMentor, "校内指导教师", Text, 50, "", "李老师", "指导教师", "学校指导教师", "校内导师", "带队教师", "学院导师", "校方指导教师"),
        Optional(RosterColumn.EnterpriseMentor, "企业导师", Text, 50, "", "张主管", "企业指导教师", "企业师傅", "企业指导人员", "师傅"),
        Optional(RosterColumn.MonthlyPay, "月实习报酬", Money, 12, "元/月，货币部分", "3500", "实习报酬", "月报酬", "实习津贴", "月实习津贴", "报酬标准", "月薪"),
        Optional(RosterColumn.PayForm, "发放形式", Choice, 20, "银行转账、现金", "银行转账", "报酬发放形式", "发放方式", "支付方式", "支付形式"),
        Optional(RosterColumn.Remark, "备注", Text, 200, "", "", "说明", "备注说明", "其他"),
    ];

    private static readonly RosterColumnDefinition[] ByColumn = [.. Definitions.OrderBy(d => d.Column)];

    /// <summary>In the order of the template.</summary>
    public static IReadOnlyList<RosterColumnDefinition> All => Definitions;

    public static RosterColumnDefinition Of(RosterColumn column) => ByColumn[(int)column];

    /// <summary>Required columns that are not among these.</summary>
    public static IReadOnlyList<RosterColumn> MissingFrom(IReadOnlyDictionary<RosterColumn, int> columns) =>
        [.. Definitions.Where(d => d.IsRequired && !columns.ContainsKey(d.Column)).Select(d => d.Column)];

    private static RosterColumnDefinition Required(RosterColumn column, string header, ColumnKind kind, int length, string note, string example, params string[] synonyms) =>
        new(column, header, kind, length, IsRequired: true, IsPersonal: false, note, example, synonyms);

    private static RosterColumnDefinition Optional(RosterColumn column, string header, ColumnKind kind, int length, string note, string example, params string[] synonyms) =>
        new(column, header, kind, length, IsRequired: false, IsPersonal: false, note, example, synonyms);

    private static RosterColumnDefinition Personal(RosterColumn column, string header, ColumnKind kind, int length, bool isRequired, string note, string example, params string[] synonyms) =>
        new(column, header, kind, length, isRequired, IsPersonal: true, note, example, synonyms);
}
