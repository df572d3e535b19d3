namespace JdPartnership.Core.Stipends;

/// <summary>发放形式.</summary>
public enum StipendForm
{
    /// <summary>货币</summary>
    Cash,

    /// <summary>实物或购物券</summary>
    InKind,
}
