using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Governance;
using JdPartnership.Core.Outcomes;

namespace JdPartnership.Core.Figures.Facts;

public sealed record GovernanceFact(
    int Id,
    int? ParentId,
    int? CollegeId,
    int Order,
    string Name,
    GovernanceKind Kind,
    DateOnly? FoundedOn,
    DatePrecision FoundedPrecision,
    string? Duties,
    string? Source,
    IReadOnlyList<GovernanceMemberFact> Members);

public sealed record GovernanceMemberFact(
    int Order, string Role, string? PersonName, string? Office, DateOnly? TermFrom, DatePrecision TermFromPrecision, DateOnly? TermTo);

public sealed record FairFact(int CollegeId, string CollegeName, DateOnly Date, string Title, int? Reach, int? Hires, string? Source);

public sealed record OutcomeFact(
    int? CollegeId,
    int Order,
    OutcomeKind Kind,
    string Name,
    int? Numerator,
    int? Denominator,
    decimal? Percent,
    bool IsAtLeast,
    DateOnly? AsOf,
    string? PrintedWording,
    string? Source);

public sealed record ClaimFact(
    string Key,
    int Order,
    string Name,
    decimal Value,
    string Unit,
    string? ScopeText,
    string? PrintedWording,
    DateOnly? AsOf,
    DateOnly? PeriodStart,
    DateOnly? PeriodEnd,
    string? CountedBy,
    string Source,
    Bound Bound = Bound.Exact);
