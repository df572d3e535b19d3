namespace JdPartnership.Core.Accounts;

/// <summary>What a person may do. Which role may do it stands in <see cref="PermissionTable"/> alone.</summary>
public enum Permission
{
    ViewColleges,
    EditColleges,
    ViewHeadcounts,
    EditHeadcounts,

    /// <summary>Edit posts with their wages and the staff they have.</summary>
    EditPosts,
    ViewBatches,
    EditBatches,
    ViewRosters,

    /// <summary>Read the names of interns; without it they are masked.</summary>
    ViewInternNames,

    /// <summary>Upload, apply and undo files of a roster while the college works on it.</summary>
    UploadRosters,

    /// <summary>Hand a roster in, take it back, open a revision, and ask for waivers.</summary>
    SubmitRosters,

    /// <summary>Return a roster or approve it.</summary>
    ReviewRosters,
    GrantWaivers,

    /// <summary>Register early ends and transfers of approved interns, and take them back.</summary>
    ManageStays,

    /// <summary>Say what the college makes of an intern, in one of four grades.</summary>
    AssessForCollege,

    /// <summary>Say what the enterprise makes of an intern.</summary>
    AssessForEnterprise,

    /// <summary>Grant also what the rules leave to an administrator.</summary>
    GrantEveryWaiver,

    /// <summary>See identity number or phone of an intern in full, for a reason that is kept.</summary>
    RevealPersonalData,

    /// <summary>The same of minors and of those whose age is not known (未成年人网络保护条例 Art. 36).</summary>
    RevealMinors,

    /// <summary>Read who saw, took or erased which personal data.</summary>
    ViewPersonalDataUses,

    /// <summary>See who asked for which rosters in clear, and what became of it.</summary>
    ViewUnmaskedExports,

    /// <summary>Ask for rosters in clear, and download what was approved.</summary>
    RequestUnmaskedExports,

    /// <summary>Approve or refuse what somebody else asked for.</summary>
    ApproveUnmaskedExports,

    /// <summary>See when personal data of a batch are erased.</summary>
    ViewRetention,

    /// <summary>Set the period of a batch, and hold its erasure.</summary>
    ManageRetention,

    /// <summary>Find a person by number, hand out what is held, erase it.</summary>
    AnswerSubjects,

    /// <summary>See what the rules say of a batch or a service centre.</summary>
    ViewCompliance,

    /// <summary>See schemes of stipends, and what the interns one sees are paid.</summary>
    ViewPayments,

    /// <summary>Edit schemes, record what interns are paid, close months and correct them.</summary>
    EditPayments,

    /// <summary>See the attendance files of the enterprise, which speak of interns of several colleges.</summary>
    ViewAttendanceFiles,

    /// <summary>Import attendance files, and take imports back.</summary>
    ImportAttendance,
    ViewFigures,

    /// <summary>See the preview of an edition one may see: any, or that of one's own college.</summary>
    ViewReports,

    /// <summary>Create, edit and remove report periods.</summary>
    EditPeriods,

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
