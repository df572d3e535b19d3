using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Rosters.Assessments;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Assessments;

/// <summary>A person's line of the grid, with what it showed when it was opened.</summary>
public sealed class AssessmentLineModel
{
    public int? EntryId { get; set; }

    public int? Version { get; set; }

    [Display(Name = "企业评定")]
    public AssessmentGrade? EnterpriseGrade { get; set; }

    [Display(Name = "院校评定")]
    public AssessmentGrade? CollegeGrade { get; set; }

    [Display(Name = "说明")]
    public string? Remark { get; set; }

    public AssessmentGrade? ShownEnterpriseGrade { get; set; }

    public AssessmentGrade? ShownCollegeGrade { get; set; }

    public string? ShownRemark { get; set; }

    /// <summary>What is stored, after somebody else changed it; <c>null</c> when nobody did.</summary>
    [BindNever]
    public AssessmentValues? Stored { get; set; }

    public AssessmentLine ToLine() => new(
        EntryId ?? 0, Version, new(EnterpriseGrade, CollegeGrade, Remark), new(ShownEnterpriseGrade, ShownCollegeGrade, ShownRemark));

    /// <summary>As stored.</summary>
    public static AssessmentLineModel Of(int entryId, int? version, AssessmentValues values)
    {
        var line = new AssessmentLineModel { EntryId = entryId, EnterpriseGrade = values.EnterpriseGrade, CollegeGrade = values.CollegeGrade, Remark = values.Remark };
        line.Show(version, values);
        return line;
    }

    /// <summary>What was typed stays; what it is compared with is what is stored now.</summary>
    public void Face(int? version, AssessmentValues values)
    {
        Stored = version == Version ? null : values;
        Show(version, values);
    }

    private void Show(int? version, AssessmentValues values) =>
        (Version, ShownEnterpriseGrade, ShownCollegeGrade, ShownRemark) = (version, values.EnterpriseGrade, values.CollegeGrade, values.Remark);
}
