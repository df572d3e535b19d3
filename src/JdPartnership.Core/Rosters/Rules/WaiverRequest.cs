namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Somebody wants a finding to stand.</summary>
/// <param name="RuleCode">Of the rule, not of the finding.</param>
/// <param name="FilingNumber">备案号, where the rule asks for one.</param>
public sealed record WaiverRequest(string RuleCode, string? Reason, string? FilingNumber = null, DateOnly? FiledOn = null);
