using JdPartnership.Core.Common;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>A column of a payment sheet: what the scheme said when the sheet was opened. A later change of the scheme leaves it alone.</summary>
public sealed class SheetComponent(int order, string name, StipendForm form, bool countsTowardFloor, decimal? amountYuan) : Entity
{
    public int SheetId { get; private set; }

    /// <summary>From 1.</summary>
    public int Order { get; private set; } = order;

    public string Name { get; private set; } = name;

    public StipendForm Form { get; private set; } = form;

    /// <inheritdoc cref="StipendComponent.CountsTowardFloor"/>
    public bool CountsTowardFloor { get; private set; } = countsTowardFloor;

    /// <summary>Yuan for a whole month; <c>null</c> when the scheme does not say.</summary>
    public decimal? AmountYuan { get; private set; } = amountYuan;
}
