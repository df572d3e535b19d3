using JdPartnership.Core.Colleges;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Packages;

namespace JdPartnership.Documents.Workbooks.Rosters.Writing;

/// <summary>One sheet, written row by row as the rows come.</summary>
public sealed class PackageWorkbook : IPackageWorkbook
{
    private const string Sheet = "实习上报";

    /// <summary>Rosters hold nobody who chose a unit alone.</summary>
    private const string Organised = "集中安排";

    private const double Width = 16;

    // Left to the college: 统一社会信用代码 is not among what the portal knows of the enterprise.
    private static readonly (string Title, Func<PackageHead, PackageRow, object?> Value)[] Columns =
    [
        ("学校名称", (h, _) => h.College),
        ("批次", (_, r) => r.Batch),
        ("学号", (_, r) => r.StudentNumber),
        ("姓名", (_, r) => r.Name),
        ("证件类型", (_, r) => RosterChoices.Word(r.IdType)),
        ("证件号码", (_, r) => r.IdMask),
        ("院系", (_, r) => r.Department),
        ("专业代码", (_, r) => r.MajorCode),
        ("专业名称", (_, r) => r.MajorName),
        ("年级", (_, r) => r.Grade),
        ("班级", (_, r) => r.ClassName),
        ("实习类型", (_, r) => RosterChoices.Word(r.Engagement)),
        ("组织形式", (_, _) => Organised),
        ("单位名称", (h, _) => h.Enterprise),
        ("统一社会信用代码", (_, _) => null),
        ("分中心", (_, r) => r.ServiceCentre),
        ("实习省份", (_, r) => Province.NameOf(r.ProvinceCode)),
        ("岗位", (_, r) => r.Post),
        ("开始日期", (_, r) => r.Start),
        ("结束日期", (_, r) => r.EndedOn ?? r.End),
        ("计划结束日期", (_, r) => r.End),
        ("提前结束", (_, r) => Word(r.EndedBy)),
        ("协议编号", (_, r) => r.AgreementNumber),
        ("协议签订日期", (_, r) => r.AgreementSignedOn),
        ("保险单号", (_, r) => r.PolicyNumber),
        ("保险起", (_, r) => r.PolicyStart),
        ("保险止", (_, r) => r.PolicyEnd),
        ("安全培训日期", (_, r) => r.SafetyTrainedOn),
        ("校内指导教师", (_, r) => r.CollegeMentor),
        ("企业导师", (_, r) => r.EnterpriseMentor),
        ("月实习报酬", (_, r) => r.MonthlyPay),
        ("发放形式", (_, r) => r.PayForm is { } form ? RosterChoices.Word(form) : null),
        ("企业评定", (_, r) => Word(r.EnterpriseGrade)),
        ("院校评定", (_, r) => Word(r.CollegeGrade)),
    ];

    public async Task WriteAsync(Stream target, PackageHead head, IAsyncEnumerable<PackageRow> rows, CancellationToken cancellationToken)
    {
        using var archive = new RosterArchive(target, visible: 1, Sheet);
        await archive.SheetAsync(async sheet =>
        {
            Begin(sheet);
            await foreach (var row in rows.WithCancellation(cancellationToken))
            {
                sheet.StartRow();
                for (var i = 0; i < Columns.Length; i++)
                {
                    Cell(sheet, i, Columns[i].Value(head, row));
                }

                sheet.EndRow();
            }

            sheet.EndRows();
        });
    }

    private static void Begin(RosterSheetWriter sheet)
    {
        sheet.Begin([.. Columns.Select(_ => (Width, RosterStyle.Text))], isHeadFrozen: true);
        sheet.StartRow();
        for (var i = 0; i < Columns.Length; i++)
        {
            sheet.Text(i, Columns[i].Title, RosterStyle.Head);
        }

        sheet.EndRow();
    }

    private static void Cell(RosterSheetWriter sheet, int place, object? value)
    {
        if (value is decimal amount)
        {
            sheet.Number(place, (double)amount, RosterStyle.Plain);
        }
        else if (ListText.Of(value) is { Length: > 0 } text)
        {
            sheet.Text(place, text, RosterText.StyleOf(text));
        }
    }

    private static string? Word(StayEnd? end) => end switch
    {
        StayEnd.ByStudent => "学生申请",
        StayEnd.ByCollege => "学校召回",
        StayEnd.ByEnterprise => "企业终止",
        StayEnd.Transferred => "调岗",
        null => null,
    };

    private static string? Word(AssessmentGrade? grade) => grade switch
    {
        AssessmentGrade.Excellent => "优秀",
        AssessmentGrade.Good => "良好",
        AssessmentGrade.Passed => "合格",
        AssessmentGrade.Failed => "不合格",
        null => null,
    };
}
