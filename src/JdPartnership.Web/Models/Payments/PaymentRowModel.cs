using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Payments;

/// <summary>One row as it was typed: text, so that what cannot be read is shown again.</summary>
public class PaymentRowModel
{
    /// <summary>By order of the component.</summary>
    public Dictionary<string, string?> Amounts { get; set; } = [];

    [Display(Name = "扣款（元）")]
    public string? DeductionYuan { get; set; }

    [Display(Name = "扣款事由")]
    public string? DeductionReason { get; set; }

    [Display(Name = "发放日期")]
    public string? PaidOn { get; set; }

    [Display(Name = "发放形式")]
    public string? Way { get; set; }

    [Display(Name = "备注")]
    public string? Remark { get; set; }

    /// <summary>What the row showed when the page was opened, see <see cref="PaymentText"/>; nothing for a row without a record.</summary>
    public string? Shown { get; set; }
}
