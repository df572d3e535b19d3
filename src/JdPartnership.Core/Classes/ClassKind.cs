namespace JdPartnership.Core.Classes;

public enum ClassKind
{
    /// <summary>学徒制</summary>
    Apprenticeship,

    /// <summary>订单</summary>
    Order,

    /// <summary>冠名</summary>
    Named,

    /// <summary>现场工程师</summary>
    FieldEngineer,
}
