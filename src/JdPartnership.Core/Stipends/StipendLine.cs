namespace JdPartnership.Core.Stipends;

/// <summary>One component as the calculator took it.</summary>
/// <param name="Yuan">A month; <c>null</c> when unknown.</param>
/// <param name="IsPay">Money. Goods and vouchers are a benefit, never pay.</param>
/// <param name="CountsTowardFloor">Money that counts toward the lowest lawful pay.</param>
public sealed record StipendLine(string Name, decimal? Yuan, bool IsPay, bool CountsTowardFloor);
