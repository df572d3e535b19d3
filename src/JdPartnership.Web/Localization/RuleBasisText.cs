using JdPartnership.Core.Rosters.Rules;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>Where a rule stands, in the language of the page.</summary>
public static class RuleBasisText
{
    public static string Of(LegalBasis basis, IStringLocalizer L)
    {
        var text = basis.Article is null ? Of(basis.Instrument, L) : L["{0}第 {1} 条", Of(basis.Instrument, L), basis.ArticleNumber];
        return basis.IsVerified ? text : L["{0}（待核实）", text];
    }

    public static string Of(RuleSetKey set, IStringLocalizer L) => set switch
    {
        RuleSetKey.Internship2016 => L["《职业学校学生实习管理规定》2016年版"],
        RuleSetKey.Internship2021 => L["《职业学校学生实习管理规定》2021年版"],
        RuleSetKey.Internship2021Jiangsu => L["《职业学校学生实习管理规定》2021年版及江苏省实施细则"],
        RuleSetKey.Undergraduate => L["普通本科（教高函〔2019〕12号）"],
        RuleSetKey.WorkStudy => L["勤工助学"],
        RuleSetKey.Outside => L["不适用实习管理规定"],
    };

    private static string Of(LegalInstrument instrument, IStringLocalizer L) => instrument switch
    {
        LegalInstrument.InternshipRules2016 => L["《职业学校学生实习管理规定》2016年版"],
        LegalInstrument.InternshipRules2021 => L["《职业学校学生实习管理规定》2021年版"],
        LegalInstrument.JiangsuRules => L["《江苏省职业学校学生实习管理实施细则》"],
        LegalInstrument.UndergraduateNotice => L["教高函〔2019〕12号"],
        LegalInstrument.LabourLaw => L["《劳动法》"],
        LegalInstrument.WorkSafetyLaw => L["《安全生产法》"],
        LegalInstrument.ChildLabourRules => L["《禁止使用童工规定》"],
        LegalInstrument.WorkStudyRules => L["勤工助学管理办法"],
        LegalInstrument.IdentityStandard => L["GB 11643-1999（居民身份证号码）"],
        LegalInstrument.DataQuality => L["数据质量"],
    };
}
