using System.Globalization;
using System.Text;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Tests.Rosters.Rules;

/// <summary>The rule catalogue as <c>docs/rules.md</c>: made from the code, so that it cannot say anything else.</summary>
internal static class RuleCatalogueDocument
{
    private const string Introduction = """
        # Rules of rosters

        What is computed from the rows of a roster, under which rule set, and what is not. Titles and explanations are Chinese everywhere, as they are printed.
        This file is generated: `JDP_WRITE_DOCS=1 dotnet test tests/JdPartnership.Core.Tests --filter RuleCatalogueTests`; the same test compares it with the code.

        - **Severity**: B 阻断, the row is not taken or the roster not submitted unless the finding is waived; W 警告, may be submitted with a reason; I 提示.
          What could not be judged for want of data is told as well, as W or I; it is never passed over.
        - **Article**: 待核实 marks a number that was not seen in a source. No message to a user cites such a number.
        - **Waiver**: who may let a finding stand ([ADR 0010](adr/0010-versioned-rule-sets.md)).

        | set | binds |
        |---|---|
        | 2016 | vocational and technical colleges, batches that begin before 2021-12-31 |
        | 2021 | the same, from 2021-12-31 |
        | 2021+苏 | the same, colleges of Jiangsu, from 2022-12-26 |
        | 本科 | undergraduate colleges, independent colleges, branch campuses |
        | 勤工 | work-study, whatever the college |
        | 其他 | open universities: not full-time |

        """;

    public static string Write()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        Table(text, "The law", RuleCatalogue.Definitions.Where(rule => !IsAboutData(rule)));
        Table(text, "The data", RuleCatalogue.Definitions.Where(IsAboutData));
        text.Append("\n## Not computed\n\n| code | 规则 | 为何不计算 |\n|---|---|---|\n");
        foreach (var rule in RuleCatalogue.Uncomputed)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Code} | {rule.Title} | {rule.Reason} |\n");
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, string title, IEnumerable<RuleDefinition> rules)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| code | 规则 | 2016 | 2021 | 2021+苏 | 本科 | 勤工 | 其他 | 依据 | 实习类型 | 豁免 | 计算 |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var rule in rules.OrderBy(rule => rule.Code, StringComparer.Ordinal))
        {
            var severities = string.Join(" | ", Enum.GetValues<RuleSetKey>().Select(set => rule.IsIn(set) ? Letter(rule.EntryOf(set).Severity) : "–"));
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Code} | {rule.Title} | {severities} | {Bases(rule)} | {Engagements(rule)} | {Waiver(rule.Waiver)} | {rule.Explanation} |\n");
        }
    }

    private static bool IsAboutData(RuleDefinition rule) => rule.Entries.All(entry => entry.Basis.Instrument is LegalInstrument.DataQuality or LegalInstrument.IdentityStandard);

    private static string Letter(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Block => "B",
        RuleSeverity.Warn => "W",
        RuleSeverity.Inform => "I",
    };

    private static string Bases(RuleDefinition rule) => string.Join("；", rule.Entries.Select(entry => Text(entry.Basis)).Distinct(StringComparer.Ordinal));

    private static string Text(LegalBasis basis)
    {
        var article = basis.Article is null ? "" : string.Create(CultureInfo.InvariantCulture, $"第{basis.Article}条");
        var item = basis.Item is null ? "" : $"（{basis.Item}）";
        return Name(basis.Instrument) + article + item + (basis.IsVerified ? "" : "（待核实）");
    }

    private static string Name(LegalInstrument instrument) => instrument switch
    {
        LegalInstrument.InternshipRules2016 => "2016年规定",
        LegalInstrument.InternshipRules2021 => "2021年规定",
        LegalInstrument.JiangsuRules => "江苏实施细则",
        LegalInstrument.UndergraduateNotice => "教高函〔2019〕12号",
        LegalInstrument.LabourLaw => "劳动法",
        LegalInstrument.WorkSafetyLaw => "安全生产法",
        LegalInstrument.ChildLabourRules => "禁止使用童工规定",
        LegalInstrument.WorkStudyRules => "勤工助学管理办法",
        LegalInstrument.IdentityStandard => "GB 11643-1999",
        LegalInstrument.DataQuality => "数据质量",
    };

    private static string Engagements(RuleDefinition rule) => rule.Engagements.Count == Enum.GetValues<EngagementKind>().Length ? "全部" : string.Join("、", rule.Engagements.Select(Name));

    private static string Name(EngagementKind engagement) => engagement switch
    {
        EngagementKind.PostInternship => "岗位实习",
        EngagementKind.Orientation => "认识实习",
        EngagementKind.WorkStudy => "勤工助学",
    };

    private static string Waiver(Waivable waiver) => waiver switch
    {
        Waivable.Never => "不可",
        Waivable.ByCoordinator => "专员",
        Waivable.ByAdministrator => "管理员",
        Waivable.WithFiling => "专员，须备案号",
    };
}
