namespace JdPartnership.Core.Reports.Content;

/// <summary>One series of columns; an unknown value leaves a gap.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);
