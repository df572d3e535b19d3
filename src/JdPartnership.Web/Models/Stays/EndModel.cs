using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Stays;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Stays;

/// <summary>The form of an early end.</summary>
public sealed class EndModel
{
    public int? Version { get; set; }

    [Display(Name = "最后实习日")]
    public DateOnly? LastDay { get; set; }

    [Display(Name = "结束原因")]
    public StayEnd? EndedBy { get; set; }

    [Display(Name = "情况说明")]
    public string? Reason { get; set; }

    [BindNever]
    public StayRecord? Stay { get; set; }
}
