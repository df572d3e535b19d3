namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Numbers no source read so far confirms, or that are the enterprise's own: each may be changed without a new version.</summary>
public sealed record RuleSettings
{
    /// <summary>Hours a month of 勤工助学.</summary>
    public RuleNumber WorkStudyMonthlyHours { get; init; } = new(40);

    /// <summary>A stay longer than this many months asks for a better reason than one longer than six.</summary>
    public RuleNumber LongStayMonths { get; init; } = new(12);

    /// <summary>Month in which a school year begins.</summary>
    public RuleNumber SchoolYearMonth { get; init; } = new(9);

    /// <summary>Younger interns are doubted: rather a typing error than a student.</summary>
    public RuleNumber PlausibleAgeFrom { get; init; } = new(14);

    /// <summary>Older interns are doubted.</summary>
    public RuleNumber PlausibleAgeTo { get; init; } = new(60);

    /// <summary>A paper dated more than this many days before the first day is doubted: rather a wrong year.</summary>
    public RuleNumber PaperAgeDays { get; init; } = new(365);
}
