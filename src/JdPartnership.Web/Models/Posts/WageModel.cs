using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Posts;

/// <summary>The form of a wage. Yuan a month; the hourly minimum yuan an hour.</summary>
public sealed class WageModel
{
    [Display(Name = "分中心")]
    public int? ServiceCentreId { get; set; }

    [Display(Name = "起始日期")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "相同岗位工资标准")]
    public decimal? MonthlyWage { get; set; }

    [Display(Name = "最低档工资")]
    public decimal? LowestTierWage { get; set; }

    [Display(Name = "试用期工资")]
    public decimal? ProbationWage { get; set; }

    [Display(Name = "当地小时最低工资")]
    public decimal? LocalHourlyMinimum { get; set; }

    [Display(Name = "来源")]
    public string? Source { get; set; }
}
