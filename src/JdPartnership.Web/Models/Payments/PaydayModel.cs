using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Web.Models.Payments;

/// <summary>Day and way of payment for everybody who is still unpaid.</summary>
public sealed class PaydayModel
{
    [Display(Name = "发放日期")]
    public DateOnly? PaidOn { get; set; }

    [Display(Name = "发放形式")]
    public PayForm? Way { get; set; }
}
