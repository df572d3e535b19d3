using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Posts;

/// <summary>The form of a staffing level.</summary>
public sealed class StaffingModel
{
    [Display(Name = "分中心")]
    public int? ServiceCentreId { get; set; }

    /// <summary><c>null</c>: the whole centre.</summary>
    [Display(Name = "岗位")]
    public int? PostId { get; set; }

    [Display(Name = "起始日期")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "在岗职工人数")]
    public int? Persons { get; set; }

    [Display(Name = "来源")]
    public string? Source { get; set; }
}
