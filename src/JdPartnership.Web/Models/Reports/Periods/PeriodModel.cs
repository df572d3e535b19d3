using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Reports.Periods;

/// <summary>The form of a report period.</summary>
public sealed class PeriodModel
{
    /// <summary>The label it has until now; <c>null</c> for a new one.</summary>
    [BindNever]
    public string? Current { get; set; }

    public int? Version { get; set; }

    [Display(Name = "年度标签")]
    public string? Label { get; set; }

    [Display(Name = "年度写法")]
    public string? LabelStyle { get; set; }

    [Display(Name = "开始日期")]
    public DateOnly? Start { get; set; }

    [Display(Name = "结束日期")]
    public DateOnly? End { get; set; }

    [Display(Name = "年报标题")]
    public string? Title { get; set; }

    [Display(Name = "其他类型院校的标题")]
    public string? TitleForOtherTypes { get; set; }

    [Display(Name = "来源")]
    public string? Source { get; set; }

    [BindNever]
    public IReadOnlyList<ConflictingField> Conflicts { get; set; } = [];
}
