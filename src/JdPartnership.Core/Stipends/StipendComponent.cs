using JdPartnership.Core.Common;

namespace JdPartnership.Core.Stipends;

/// <summary>津贴项目.</summary>
public sealed class StipendComponent(int order, string name, decimal? amountYuan, StipendForm form, bool countsTowardFloor) : Entity
{
    public int SchemeId { get; private set; }

    public int Order { get; private set; } = order;

    public string Name { get; private set; } = name;

    /// <summary>Yuan a month; <c>null</c> when the source names the component only.</summary>
    public decimal? AmountYuan { get; private set; } = amountYuan;

    public StipendForm Form { get; private set; } = form;

    /// <summary>Whether it counts toward the lowest lawful pay of interns (职业学校学生实习管理规定).</summary>
    public bool CountsTowardFloor { get; private set; } = countsTowardFloor;

    public bool IsSame(StipendComponent other) =>
        (Order, Name, AmountYuan, Form, CountsTowardFloor) == (other.Order, other.Name, other.AmountYuan, other.Form, other.CountsTowardFloor);
}
