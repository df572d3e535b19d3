namespace JdPartnership.Core.PersonalData.Uses;

/// <summary>The values that are kept sealed.</summary>
[Flags]
public enum PersonalFields
{
    None = 0,

    /// <summary>证件号码</summary>
    IdNumber = 1,

    /// <summary>联系电话</summary>
    Phone = 2,
}
