using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Rosters.Stays;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Stays;

/// <summary>The form that takes an early end or a transfer back.</summary>
public sealed class UndoModel
{
    public int? Version { get; set; }

    [Display(Name = "撤销原因")]
    public string? Reason { get; set; }

    [Display(Name = "已知新岗位上的记录，仍然撤销")]
    public bool AcceptsRecords { get; set; }

    /// <summary>Recorded at the new place of a transfer.</summary>
    [BindNever]
    public TransferRecordCounts Recorded { get; set; }
}
