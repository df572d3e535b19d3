namespace JdPartnership.Core.Colleges;

/// <summary>办学性质.</summary>
public enum CollegeOwnership
{
    Unknown,

    /// <summary>公办</summary>
    Public,

    /// <summary>民办</summary>
    Private,
}
