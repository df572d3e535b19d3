using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Rosters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Rosters;

/// <summary>The form that asks for a waiver.</summary>
public sealed class WaiverModel
{
    public string? Code { get; set; }

    /// <summary>For one person; <c>null</c> for everybody in the roster.</summary>
    public int? Entry { get; set; }

    [Display(Name = "理由")]
    public string? Reason { get; set; }

    [Display(Name = "备案号")]
    public string? FilingNumber { get; set; }

    [Display(Name = "备案日期")]
    public DateOnly? FiledOn { get; set; }

    [BindNever]
    public RosterRecord? Roster { get; set; }

    [BindNever]
    public bool NeedsFiling { get; set; }
}
