using System.Globalization;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Tests.Rosters.Identities;

namespace JdPartnership.Core.Tests.Rosters.Rules;

/// <summary>A batch, a post and a row that break no rule: tests change the one thing they speak of.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = new(2026, 2, 28);

    public static BatchFacts Batch { get; } = new()
    {
        Start = new(2026, 3, 1),
        End = new(2027, 6, 30),
        Engagement = EngagementKind.PostInternship,
        CollegeType = CollegeType.JuniorCollege,
        CollegeProvinceCode = "34",
    };

    public static BatchFacts Batch2016 { get; } = Batch with { Start = new(2018, 3, 1), End = new(2018, 12, 31) };

    public static BatchFacts BatchOfJiangsu { get; } = Batch with { CollegeProvinceCode = "32" };

    public static PostFacts Post { get; } = new()
    {
        Name = "在线客服",
        ServiceCentre = "宿迁分中心",
        LabourGrade = 1,
        MajorCategories = ["53", "63"],
        MonthlyHours = 160,
        Wages = new WageFacts(SamePost: 3380, LowestTier: 3000, Probation: 3180, LocalHourlyMinimum: 15),
    };

    public static RosterRow Row { get; } = new()
    {
        Number = 2,
        Name = "王小明",
        IdNumber = SampleNumber.Born("2006-05-01"),
        StudentNumber = "2024010101",
        MajorCode = "530701",
        MajorName = "电子商务",
        Grade = "2024级",
        Phone = "13800000000",
        Post = "在线客服",
        ServiceCentre = "宿迁",
        Start = new(2026, 3, 1),
        End = new(2026, 8, 31),
        AgreementNumber = "XY-1",
        AgreementSignedOn = new(2026, 2, 20),
        Consent = true,
        GuardianConsent = true,
        PolicyNumber = "PZ-1",
        PolicyStart = new(2026, 3, 1),
        PolicyEnd = new(2026, 8, 31),
        SafetyTrainedOn = new(2026, 2, 25),
        CollegeMentor = "李老师",
        EnterpriseMentor = "张主管",
        MonthlyPay = 3500,
        PayForm = PayForm.BankTransfer,
    };

    /// <summary>The same under the rules of 2016.</summary>
    public static RosterRow Row2016 { get; } = Row with
    {
        IdNumber = SampleNumber.Born("1998-05-01"),
        Grade = "2016级",
        Start = new(2018, 3, 1),
        End = new(2018, 8, 31),
        AgreementSignedOn = new(2018, 2, 20),
        PolicyStart = new(2018, 3, 1),
        PolicyEnd = new(2018, 8, 31),
        SafetyTrainedOn = new(2018, 2, 25),
    };

    public static IReadOnlyList<StaffFacts> Staff { get; } =
        [new("宿迁分中心", null, new(2017, 1, 1), 1000), new("宿迁分中心", "在线客服", new(2017, 1, 1), 500)];

    public static RuleContext Context(BatchFacts? batch = null, params PostFacts[] posts) =>
        new(batch ?? Batch, posts.Length == 0 ? [Post] : posts, new RuleSettings(), Today) { Staff = Staff };

    /// <summary>What one rule finds in a row of that batch.</summary>
    public static IReadOnlyList<RosterFinding> Check(IRosterRule rule, RosterRow row, RuleContext? context = null, params Stay[] elsewhere)
    {
        var found = rule.Check(new RowFacts(row, context ?? Context(), elsewhere));
        Assert.All(found, finding => Assert.Contains(finding.Code, rule.Definition.FindingCodes));
        return found;
    }

    public static IReadOnlyList<string> Codes(IRosterRule rule, RosterRow row, RuleContext? context = null, params Stay[] elsewhere) =>
        [.. Check(rule, row, context, elsewhere).Select(finding => finding.Code)];

    /// <summary>Expects exactly this code, or nothing for <c>null</c>.</summary>
    public static void Expect(string? code, IRosterRule rule, RosterRow row, RuleContext? context = null) => Assert.Equal(code is null ? [] : [code], Codes(rule, row, context));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNone(string? text) => text is null ? null : Day(text);
}
