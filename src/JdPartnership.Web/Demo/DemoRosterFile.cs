using System.Globalization;
using System.Text;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Web.Demo;

/// <summary>The file a college would have sent: every column of the template, papers in order unless an intern says otherwise.</summary>
/// <param name="Start">First day of everybody; papers are dated before it.</param>
internal sealed record DemoRosterFile(string Name, DateOnly Start, DateOnly End, string Centre, string Post, IReadOnlyList<DemoIntern> Interns)
{
    /// <summary>UTF-8 with byte order mark.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder().AppendJoin(',', RosterColumns.All.Select(c => c.Header)).Append('\n');
        for (var i = 0; i < Interns.Count; i++)
        {
            var values = Values(Interns[i], i + 1);
            text.AppendJoin(',', RosterColumns.All.Select(c => values.GetValueOrDefault(c.Column))).Append('\n');
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private Dictionary<RosterColumn, string?> Values(DemoIntern intern, int number) => new()
    {
        [RosterColumn.Name] = intern.Name,
        [RosterColumn.IdType] = RosterChoices.Word(IdentityType.ResidentIdentityCard),
        [RosterColumn.IdNumber] = intern.IdNumber,
        [RosterColumn.StudentNumber] = intern.StudentNumber,
        [RosterColumn.Department] = "经济贸易学院",
        [RosterColumn.MajorCode] = intern.MajorCode,
        [RosterColumn.MajorName] = intern.MajorName,
        [RosterColumn.Grade] = intern.Grade,
        [RosterColumn.ClassName] = $"{intern.MajorName}1班",
        [RosterColumn.Phone] = intern.Phone,
        [RosterColumn.Post] = Post,
        [RosterColumn.ServiceCentre] = Centre,
        [RosterColumn.Start] = Day(Start),
        [RosterColumn.End] = Day(End),
        [RosterColumn.AgreementNumber] = string.Create(CultureInfo.InvariantCulture, $"YS-XY-{Start.Year}-{number:000}"),
        [RosterColumn.AgreementSignedOn] = Day(Start.AddDays(-14)),
        [RosterColumn.Consent] = RosterChoices.Yes,
        [RosterColumn.GuardianConsent] = RosterChoices.Yes,
        [RosterColumn.PolicyNumber] = intern.PolicyNumber,
        [RosterColumn.PolicyStart] = intern.PolicyNumber is null ? null : Day(Start),
        [RosterColumn.PolicyEnd] = intern.PolicyNumber is null ? null : Day(End),
        [RosterColumn.SafetyTrainedOn] = Day(Start.AddDays(-3)),
        [RosterColumn.CollegeMentor] = "演示教师",
        [RosterColumn.EnterpriseMentor] = "演示导师",
        [RosterColumn.MonthlyPay] = intern.MonthlyPay?.ToString("0", CultureInfo.InvariantCulture),
        [RosterColumn.PayForm] = RosterChoices.Word(PayForm.BankTransfer),
        [RosterColumn.Remark] = "演示数据",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
