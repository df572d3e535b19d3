using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Rosters;

/// <summary>The form that moves a roster on: back to the college, or approved.</summary>
public sealed class MoveModel
{
    public int? Version { get; set; }

    [Display(Name = "审核意见")]
    public string? Remark { get; set; }

    /// <summary>Why a warning that came up after the submission is let pass, by code of the finding.</summary>
    public Dictionary<string, string?> Reasons { get; set; } = [];
}
