using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Attendance;

/// <summary>Something the attendance of a month shows that the law forbids or limits.</summary>
/// <param name="Code">Of the sentence.</param>
/// <param name="Rule">Of the rule, for example R16.</param>
/// <param name="Arguments">Invariant texts for the holes of the sentence.</param>
public sealed record AttendanceFlag(string Code, string Rule, RuleSeverity Severity, LegalBasis Basis, params string[] Arguments);
