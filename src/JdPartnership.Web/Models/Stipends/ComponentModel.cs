using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Stipends;

namespace JdPartnership.Web.Models.Stipends;

/// <summary>One line of a scheme's form.</summary>
public sealed class ComponentModel
{
    [Display(Name = "项目")]
    public string? Name { get; set; }

    [Display(Name = "月金额")]
    public decimal? AmountYuan { get; set; }

    [Display(Name = "发放形式")]
    public StipendForm Form { get; set; }

    [Display(Name = "计入报酬下限")]
    public bool CountsTowardFloor { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && AmountYuan is null;
}
