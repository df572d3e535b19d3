namespace JdPartnership.Core.Enterprises;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
}
