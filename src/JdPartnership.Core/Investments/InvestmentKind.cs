namespace JdPartnership.Core.Investments;

public enum InvestmentKind
{
    /// <summary>奖助学金</summary>
    Scholarship,

    /// <summary>设备捐赠</summary>
    Equipment,

    /// <summary>场地</summary>
    Premises,

    /// <summary>人力折算</summary>
    Labour,

    /// <summary>现金</summary>
    Cash,

    /// <summary>培训</summary>
    Training,
    Other,
}
