namespace JdPartnership.Core.Figures;

/// <summary>Whom a figure speaks of: the whole enterprise or one college. Never the viewer.</summary>
/// <param name="CollegeId">The college, or <c>null</c> for the enterprise.</param>
public readonly record struct FigureScope(int? CollegeId)
{
    public static FigureScope Enterprise { get; } = new(null);

    public static FigureScope College(int collegeId) => new(collegeId);

    public bool IsEnterprise => CollegeId is null;

    /// <summary>The text of the JSON interface: <c>enterprise</c> or <c>college:12</c>.</summary>
    public override string ToString() => CollegeId is { } id
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"college:{id}")
        : "enterprise";
}
