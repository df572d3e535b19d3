using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Assessments;

/// <summary>The grid of grades: what the form sends back, and what stands around it.</summary>
public sealed class AssessmentGridModel
{
    public List<AssessmentLineModel> Lines { get; set; } = [];

    public int? Page { get; set; }

    [BindNever]
    public RosterRecord? Roster { get; set; }

    /// <summary>Persons in the order of the lines, names masked for who must not read them.</summary>
    [BindNever]
    public Page<AssessmentRow> Persons { get; set; } = new([], 0, 1, PageRequest.UsualSize);

    [BindNever]
    public AssessmentTotals Totals { get; set; } = new(0, new Dictionary<AssessmentGrade, int>(), new Dictionary<AssessmentGrade, int>());

    [BindNever]
    public bool MayAssess { get; set; }

    [BindNever]
    public bool MayAssessForEnterprise { get; set; }
}
