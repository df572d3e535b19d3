namespace JdPartnership.Core.Reports.Periods;

public sealed record UpdatePeriod
{
    /// <summary>The label the period has until now.</summary>
    public required string Label { get; init; }

    /// <summary>The version the form was opened with.</summary>
    public required int Version { get; init; }

    public required PeriodDetails Details { get; init; }
}
