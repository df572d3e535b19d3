using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>月度发放表: what the interns of one roster are paid for one month. Once closed, only corrections with a reason are added.</summary>
public sealed class PaymentSheet : Entity, ICollegeOwned
{
    private readonly List<SheetComponent> _components = [];

    private PaymentSheet()
    {
    }

    public PaymentSheet(Roster roster, PayMonth month, SheetTemplate template)
    {
        (RosterId, Roster) = (roster.Id, roster);
        (CollegeId, College) = (roster.CollegeId, roster.College);
        Month = month.First;
        (SchemeId, SchemeName) = (template.SchemeId, template.Name);
        _components.AddRange(template.Components.Select(c => new SheetComponent(c.Order, c.Name, c.Form, c.CountsTowardFloor, c.AmountYuan)));
    }

    public int RosterId { get; private set; }

    public Roster? Roster { get; private set; }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary><c>null</c>: reckoned from the pay agreed in the roster.</summary>
    public int? SchemeId { get; private set; }

    public string SchemeName { get; private set; } = "";

    /// <summary>UTC; <c>null</c> while the month is open.</summary>
    public DateTime? ClosedAt { get; private set; }

    public string? ClosedBy { get; private set; }

    public bool IsClosed => ClosedAt is not null;

    public IReadOnlyCollection<SheetComponent> Components => _components;

    /// <exception cref="DomainException">It is closed already.</exception>
    public void Close(ICurrentUser user, DateTime now)
    {
        RequireOpen();
        (ClosedAt, ClosedBy) = (now, user.UserName);
    }

    /// <exception cref="DomainException">It is closed.</exception>
    public void RequireOpen()
    {
        if (IsClosed)
        {
            throw new DomainException("Payment.Closed");
        }
    }
}
