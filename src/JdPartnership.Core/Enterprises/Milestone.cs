using JdPartnership.Core.Common;

namespace JdPartnership.Core.Enterprises;

/// <summary>A dated event in the history of the enterprise.</summary>
public sealed class Milestone(DateOnly date, DatePrecision precision, string text, string? source) : Entity
{
    /// <summary>First day the date may mean, as far as <see cref="Precision"/> tells.</summary>
    public DateOnly Date { get; private set; } = date;

    public DatePrecision Precision { get; private set; } = precision;

    public string Text { get; private set; } = text;

    public string? Source { get; private set; } = source;
}
