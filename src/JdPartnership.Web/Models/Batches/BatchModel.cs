using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Batches;

/// <summary>The form of a batch.</summary>
public sealed class BatchModel
{
    /// <summary><c>null</c> for a new one.</summary>
    [BindNever]
    public int? Id { get; set; }

    /// <summary>What it is called as long as the form is not saved.</summary>
    [BindNever]
    public string? StoredName { get; set; }

    public int? Version { get; set; }

    /// <summary>Fixed once the batch is made.</summary>
    [Display(Name = "合作院校")]
    public int? CollegeId { get; set; }

    [Display(Name = "批次名称")]
    public string? Name { get; set; }

    [Display(Name = "实习类型")]
    public EngagementKind? Engagement { get; set; }

    [Display(Name = "开始日期")]
    public DateOnly? Start { get; set; }

    [Display(Name = "结束日期")]
    public DateOnly? End { get; set; }

    [Display(Name = "计划人数")]
    public int? PlannedPersons { get; set; }

    [Display(Name = "特殊工时备案号")]
    public string? HoursFilingNumber { get; set; }

    [Display(Name = "备案日期")]
    public DateOnly? HoursFiledOn { get; set; }

    [Display(Name = "通过中介机构组织")]
    public bool IsThroughAgency { get; set; }

    [Display(Name = "备注")]
    public string? Remark { get; set; }

    [Display(Name = "岗位与分中心")]
    public List<PlaceModel> Places { get; set; } = [];

    public string? ReturnUrl { get; set; }

    [BindNever]
    public IReadOnlyList<CollegeName> Colleges { get; set; } = [];

    [BindNever]
    public PlaceChoices Choices { get; set; } = new([], []);

    [BindNever]
    public IReadOnlyList<ConflictingField> Conflicts { get; set; } = [];
}
