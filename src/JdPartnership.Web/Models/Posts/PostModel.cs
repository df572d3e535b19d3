using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Posts;

/// <summary>The form of a post.</summary>
public sealed class PostModel
{
    /// <summary><c>null</c> for a new one.</summary>
    [BindNever]
    public int? Id { get; set; }

    public int? Version { get; set; }

    [Display(Name = "岗位名称")]
    public string? Name { get; set; }

    [Display(Name = "适合的专业大类")]
    public string? MajorCategories { get; set; }

    [Display(Name = "体力劳动强度分级")]
    public int? LabourGrade { get; set; }

    [Display(Name = "高风险岗位")]
    public bool IsHighRisk { get; set; }

    [Display(Name = "未成年工禁忌")]
    public bool IsForbiddenToMinors { get; set; }

    [Display(Name = "女职工禁忌")]
    public bool IsForbiddenToWomen { get; set; }

    [Display(Name = "月工时")]
    public decimal? MonthlyHours { get; set; }

    [Display(Name = "夜班、加班或休息日工作")]
    public bool HasUnusualHours { get; set; }

    [Display(Name = "娱乐场所")]
    public bool IsEntertainmentVenue { get; set; }

    [Display(Name = "备注")]
    public string? Remark { get; set; }

    [BindNever]
    public IReadOnlyList<ConflictingField> Conflicts { get; set; } = [];
}
