using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>Terms of stays and their assessment in the language of the page.</summary>
public static class StayText
{
    public static string Of(StayEnd end, IStringLocalizer L) => end switch
    {
        StayEnd.ByStudent => L["学生申请"],
        StayEnd.ByCollege => L["学校召回"],
        StayEnd.ByEnterprise => L["企业终止"],
        StayEnd.Transferred => L["调岗"],
    };

    public static string Of(StayStep step, IStringLocalizer L) => step switch
    {
        StayStep.EndedEarly => L["提前结束"],
        StayStep.EndUndone => L["撤销提前结束"],
        StayStep.Transferred => L["调岗"],
        StayStep.TransferUndone => L["撤销调岗"],
    };

    public static string Of(AssessmentGrade grade, IStringLocalizer L) => grade switch
    {
        AssessmentGrade.Excellent => L["优秀"],
        AssessmentGrade.Good => L["良好"],
        AssessmentGrade.Passed => L["合格"],
        AssessmentGrade.Failed => L["不合格"],
    };

    /// <returns>A dash for nobody's grade.</returns>
    public static string Of(AssessmentGrade? grade, IStringLocalizer L) => grade is { } given ? Of(given, L) : "—";

    /// <summary>How the stay stands, in one word.</summary>
    public static (StatusKind Kind, string Text) State(bool isInForce, StayEnd? endedBy, IStringLocalizer L) => (isInForce, endedBy) switch
    {
        (false, _) => (StatusKind.Neutral, L["尚未审核"]),
        (true, StayEnd.Transferred) => (StatusKind.Info, L["已调岗"]),
        (true, not null) => (StatusKind.Warning, L["提前结束"]),
        (true, null) => (StatusKind.Success, L["已通过"]),
    };
}
