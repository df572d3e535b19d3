using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.PersonalData.Exports;

namespace JdPartnership.Web.Models.PersonalData;

/// <summary>The form that decides about an export.</summary>
public sealed class DecisionModel
{
    public int? Version { get; set; }

    [Display(Name = "审批意见")]
    public string? Remark { get; set; }

    public DecideUnmaskedExport ToCommand(int id) => new() { Id = id, Version = Version ?? 0, Remark = Remark };
}
