namespace JdPartnership.Core.Rosters.Rules;

/// <summary>A number the rules use that is a setting, not law.</summary>
/// <param name="IsVerified">Somebody compared it with the original text; until then it is shown as 待核实.</param>
public sealed record RuleNumber(decimal Value, bool IsVerified = false);
