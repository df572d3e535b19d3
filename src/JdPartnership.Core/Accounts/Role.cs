namespace JdPartnership.Core.Accounts;

/// <summary>The four roles. A user has exactly one; the names are the stored role names.</summary>
public enum Role
{
    /// <summary>管理员: accounts, settings, reporting periods, final exports, and all a coordinator does.</summary>
    Administrator,

    /// <summary>校企合作专员: creates and edits every record, exports drafts.</summary>
    Coordinator,

    /// <summary>审计员: reads all pages but personal data, and the change history; changes nothing.</summary>
    Auditor,

    /// <summary>院校联络员: belongs to one college and sees nothing of any other.</summary>
    Liaison,
}
