using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>The form of another name.</summary>
public sealed class AliasModel
{
    [Display(Name = "名称")]
    public string? Name { get; set; }

    [Display(Name = "来源")]
    public string? Source { get; set; }

    [Display(Name = "起始日期")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "截止日期")]
    public DateOnly? ValidTo { get; set; }

    public string? ReturnUrl { get; set; }
}
