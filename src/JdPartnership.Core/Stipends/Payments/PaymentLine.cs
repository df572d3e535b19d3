using JdPartnership.Core.Common;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>What was paid of one component.</summary>
public sealed class PaymentLine(int order, decimal yuan) : Entity
{
    public int PaymentId { get; private set; }

    /// <summary>Of the component in the sheet.</summary>
    public int Order { get; private set; } = order;

    public decimal Yuan { get; private set; } = yuan;

    public void Change(decimal yuan) => Yuan = yuan;
}
