namespace JdPartnership.Core.Internships;

/// <summary>Change of a number from one year to the next.</summary>
/// <param name="Persons">Difference.</param>
/// <param name="Percent">Of the earlier number, one decimal, half away from zero; <c>null</c> when that was 0.</param>
public sealed record Growth(int Persons, decimal? Percent)
{
    /// <summary><c>null</c> when either number is not known.</summary>
    public static Growth? Between(int? before, int? after) => (before, after) switch
    {
        ({ } a, { } b) => new Growth(b - a, a == 0 ? null : Math.Round((b - a) * 100m / a, 1, MidpointRounding.AwayFromZero)),
        _ => null,
    };
}
