using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Stipends.Payments.Rules;

/// <summary>What the rules must know of one intern's pay for one month.</summary>
public sealed record PaymentFacts
{
    public required PayMonth Month { get; init; }

    /// <summary>Date at the enterprise.</summary>
    public required DateOnly Today { get; init; }

    public required RuleSetKey Set { get; init; }

    public required EngagementKind Engagement { get; init; }

    /// <summary>There on every day of the month.</summary>
    public required bool IsWholeMonth { get; init; }

    public WageFacts Wages { get; init; } = WageFacts.Unknown;

    /// <summary>Yuan a month, in money, as the roster says it was agreed.</summary>
    public decimal? AgreedYuan { get; init; }

    /// <summary>Hours of the month in the attendance; <c>null</c> when none was imported.</summary>
    public decimal? WorkedHours { get; init; }

    /// <summary><c>null</c>: nothing has been recorded.</summary>
    public PaidAmounts? Paid { get; init; }

    public bool IsPostInternship => Engagement == EngagementKind.PostInternship;

    /// <summary>职业学校学生实习管理规定 binds it.</summary>
    public bool IsUnderInternshipRules => Set is RuleSetKey.Internship2016 or RuleSetKey.Internship2021 or RuleSetKey.Internship2021Jiangsu;
}
