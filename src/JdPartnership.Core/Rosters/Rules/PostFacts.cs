namespace JdPartnership.Core.Rosters.Rules;

/// <summary>What the rules must know of a post at one service centre.</summary>
public sealed record PostFacts
{
    public required string Name { get; init; }

    public required string ServiceCentre { get; init; }

    /// <summary>体力劳动强度分级, 1 to 4; <c>null</c> when nobody graded it.</summary>
    public int? LabourGrade { get; init; }

    /// <summary>高空、井下、放射性、有毒、易燃易爆 or another high risk.</summary>
    public bool IsHighRisk { get; init; }

    /// <summary>Named by 《未成年工特殊保护规定》.</summary>
    public bool IsForbiddenToMinors { get; init; }

    /// <summary>Named by 《女职工劳动保护特别规定》.</summary>
    public bool IsForbiddenToWomen { get; init; }

    /// <summary>酒吧、夜总会、歌厅、洗浴中心, since 2021 also 电子游戏厅、网吧.</summary>
    public bool IsEntertainmentVenue { get; init; }

    /// <summary>Overtime, night work, work on days of rest or public holidays.</summary>
    public bool HasUnusualHours { get; init; }

    /// <summary>专业大类 a student of which fits: the first two digits of the major's code. Empty: not entered, so nothing is compared.</summary>
    public IReadOnlyList<string> MajorCategories { get; init; } = [];

    /// <summary>Hours a month; <c>null</c> when unknown.</summary>
    public decimal? MonthlyHours { get; init; }

    public WageFacts Wages { get; init; } = WageFacts.Unknown;
}
