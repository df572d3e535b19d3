namespace JdPartnership.Core.Rosters;

/// <summary>发放形式 of an intern's pay. Only money paid to the student is lawful (职业学校学生实习管理规定 Art. 18).</summary>
public enum PayForm
{
    /// <summary>银行转账</summary>
    BankTransfer,

    /// <summary>现金</summary>
    Cash,

    /// <summary>实物、购物券</summary>
    InKind,

    /// <summary>由学校或第三方代发</summary>
    ThirdParty,
}
