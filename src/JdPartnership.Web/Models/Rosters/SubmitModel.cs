using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Findings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Rosters;

/// <summary>The form that hands a roster in: why warnings are let pass, and a remark.</summary>
public sealed class SubmitModel
{
    public int? Version { get; set; }

    [Display(Name = "说明")]
    public string? Remark { get; set; }

    /// <summary>By code of the finding.</summary>
    public Dictionary<string, string?> Reasons { get; set; } = [];

    [BindNever]
    public RosterRecord? Roster { get; set; }

    [BindNever]
    public IReadOnlyList<FindingSummary> Findings { get; set; } = [];

    public IEnumerable<FindingSummary> Blocks => Findings.Where(f => f.Severity == RuleSeverity.Block && f.Open > 0);

    public IEnumerable<FindingSummary> Warnings => Findings.Where(f => f.Severity == RuleSeverity.Warn && f.Open > 0);
}
