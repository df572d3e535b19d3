namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Somebody wants a finding to stand.</summary>
/// <param name="FindingCode">Of the finding, not of its rule: R01 is final, R01Unknown only asks for a look.</param>
/// <param name="FilingNumber">备案号, where the rule asks for one.</param>
/// <param name="FiledOn">When that was filed.</param>
/// <param name="Start">First day of whom the waiver would cover: the filing must not be later.</param>
public sealed record WaiverRequest(
    string FindingCode, RuleSeverity Severity, string? Reason, string? FilingNumber = null, DateOnly? FiledOn = null, DateOnly? Start = null);
