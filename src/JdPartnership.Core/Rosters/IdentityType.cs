namespace JdPartnership.Core.Rosters;

/// <summary>证件类型.</summary>
public enum IdentityType
{
    /// <summary>居民身份证 (GB 11643), also the residence permit of 港澳台居民 (prefix 81, 82, 83; same check digit)</summary>
    ResidentIdentityCard,

    /// <summary>港澳居民来往内地通行证</summary>
    HongKongMacaoPermit,

    /// <summary>台湾居民来往大陆通行证</summary>
    TaiwanPermit,

    /// <summary>护照</summary>
    Passport,

    /// <summary>外国人永久居留身份证</summary>
    PermanentResidencePermit,
}
