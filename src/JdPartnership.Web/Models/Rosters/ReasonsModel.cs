using JdPartnership.Core.Rosters.Findings;

namespace JdPartnership.Web.Models.Rosters;

/// <summary>The part of a form that asks why warnings are let pass.</summary>
/// <param name="Reasons">What was typed, by code of the finding.</param>
public sealed record ReasonsModel(IReadOnlyList<FindingSummary> Warnings, IReadOnlyDictionary<string, string?> Reasons);
