namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>What a person wants of a file that has wrong rows.</summary>
public enum ApplyMode
{
    /// <summary>只导入正确的行</summary>
    CorrectRowsOnly,

    /// <summary>全部正确才导入</summary>
    AllOrNothing,
}
