using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Web.Models.Assessments;

namespace JdPartnership.Web.Models.Stays;

/// <summary>One person's stay with one of its tabs open.</summary>
/// <param name="Content">What the partial view of the tab shows.</param>
public sealed record StayPage(StayRecord Stay, IReadOnlyList<StayTab> Tabs, string Tab, object Content);

public sealed record OverviewTab(StayRecord Stay, IReadOnlyList<OtherStay> Elsewhere);

public sealed record CourseTab(StayRecord Stay, UndoModel Form, bool MayManage);

public sealed record AssessmentTab(StayRecord Stay, AssessmentGridModel Form, bool MayAssess, bool MayAssessForEnterprise);

public sealed record StayFindingsTab(StayRecord Stay, IReadOnlyList<FindingRow> Rows);
