namespace JdPartnership.Core.Figures;

/// <summary>One member of a breakdown, for example a province.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Code">A stable code (GB/T 2260 for provinces); empty when the member has none.</param>
/// <param name="Value">The member's value in the unit of the figure.</param>
public sealed record FigureItem(string Name, string Code, decimal Value);
