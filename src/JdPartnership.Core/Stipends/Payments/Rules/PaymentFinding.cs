using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Stipends.Payments.Rules;

/// <summary>Something about a payment that the law, or whoever keeps it, should know.</summary>
/// <param name="Code">Of the sentence.</param>
/// <param name="Rule">Of the rule, for example R11.</param>
/// <param name="Arguments">Invariant texts for the holes of the sentence.</param>
public sealed record PaymentFinding(string Code, string Rule, RuleSeverity Severity, LegalBasis Basis, params string[] Arguments);
