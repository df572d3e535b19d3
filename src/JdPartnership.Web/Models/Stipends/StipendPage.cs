using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Stipends;

namespace JdPartnership.Web.Models.Stipends;

/// <summary>Schemes, and the calculator over one of them.</summary>
/// <param name="Shown">The scheme calculated; <c>null</c> when there is none.</param>
/// <param name="Amounts">What stands in the fields, by component.</param>
/// <param name="Unreadable">Fields that hold no amount, by name.</param>
public sealed record StipendPage(
    IReadOnlyList<StipendScheme> Schemes,
    StipendScheme? Shown,
    StipendQuery Query,
    IReadOnlyList<string> Amounts,
    StipendTotals Totals,
    RuleSetKey Rules,
    PayFloor Floor,
    IReadOnlySet<string> Unreadable)
{
    public IReadOnlyList<StipendComponent> Components => [.. (Shown?.Components ?? []).OrderBy(c => c.Order)];

    /// <inheritdoc cref="PayFloor.ShortfallOf"/>
    public decimal? Shortfall => Floor.ShortfallOf(Totals.TowardFloorYuan);
}
