using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Stays;

/// <summary>The form that takes an early end or a transfer back.</summary>
public sealed class UndoModel
{
    public int? Version { get; set; }

    [Display(Name = "撤销原因")]
    public string? Reason { get; set; }
}
