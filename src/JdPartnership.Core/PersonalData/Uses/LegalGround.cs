namespace JdPartnership.Core.PersonalData.Uses;

/// <summary>Why the law allows it (个人信息保护法 Art. 13).</summary>
public enum LegalGround
{
    /// <summary>履行三方实习协议: needed to fulfil the agreement with the person.</summary>
    Contract,

    /// <summary>履行法定职责或义务: insurance, accidents at work, inspection by an authority.</summary>
    LegalDuty,

    /// <summary>紧急情况下保护生命健康</summary>
    Emergency,

    /// <summary>本人或监护人同意</summary>
    Consent,
}
