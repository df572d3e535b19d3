namespace JdPartnership.Core.Rosters.Rules;

/// <summary>备案: a special arrangement of hours was filed with the authority above the college.</summary>
public sealed record FilingFacts(string Number, DateOnly FiledOn);
