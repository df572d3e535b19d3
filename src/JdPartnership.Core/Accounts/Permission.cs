namespace JdPartnership.Core.Accounts;

/// <summary>What a person may do. Which role may do it stands in <see cref="PermissionTable"/> alone.</summary>
public enum Permission
{
    ViewColleges,
    EditColleges,
    ViewHeadcounts,
    EditHeadcounts,
    ViewFigures,

    /// <summary>See the preview of an edition one may see: any, or that of one's own college.</summary>
    ViewReports,

    /// <summary>Download an edition one may see.</summary>
    ExportReports,

    /// <summary>Download editions without the mark of a draft.</summary>
    ExportFinalReports,

    /// <summary>Start the job that exports all editions.</summary>
    RunReportJobs,
    ViewJobs,

    /// <summary>Cancel, retry and download what any job made.</summary>
    ManageJobs,

    /// <summary>Search, and export the lists one sees.</summary>
    Search,
    ViewHistory,
    RemoveDemoAccounts,
}
