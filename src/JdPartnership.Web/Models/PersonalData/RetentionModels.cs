using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Retention;

namespace JdPartnership.Web.Models.PersonalData;

/// <summary>The form that gives a batch a period of its own, or holds its erasure.</summary>
public sealed class RetentionModel
{
    [Display(Name = "保存月数")]
    public int? Months { get; set; }

    [Display(Name = "理由")]
    public string? Reason { get; set; }
}

public sealed record RetentionListModel(RetentionStage Stage, Page<RetentionRow> Page, RetentionPolicy Policy);

/// <param name="Form">As it was typed when it was refused; else empty.</param>
public sealed record RetentionPage(RetentionDetails Details, RetentionPolicy Policy, RetentionModel Form);
