using static JdPartnership.Core.Accounts.Permission;

namespace JdPartnership.Core.Accounts;

/// <summary>The one table of roles and permissions. What is not listed is refused.</summary>
public static class PermissionTable
{
    private static readonly Permission[] Everyone =
    [
        ViewColleges, ViewHeadcounts, ViewBatches, ViewRosters, ViewCompliance, ViewPayments, ViewFigures, ViewReports, Search,
    ];

    private static readonly Permission[] SendRosters = [ViewInternNames, UploadRosters, SubmitRosters, AssessForCollege];

    private static readonly Dictionary<Role, HashSet<Permission>> Granted = new()
    {
        [Role.Administrator] = [.. Enum.GetValues<Permission>()],
        [Role.Coordinator] =
        [
            .. Everyone, .. SendRosters, EditColleges, EditHeadcounts, EditPosts, EditBatches, ReviewRosters, GrantWaivers, ManageStays, AssessForEnterprise,
            EditPayments, ViewAttendanceFiles, ImportAttendance,
            RevealPersonalData, ViewUnmaskedExports, RequestUnmaskedExports, ViewRetention,
            ExportReports, RunReportJobs, ViewJobs, ManageJobs, ViewHistory,
        ],
        [Role.Auditor] = [.. Everyone, ViewAttendanceFiles, ViewJobs, ViewHistory, ViewPersonalDataUses, ViewUnmaskedExports, ViewRetention],
        [Role.Liaison] = [.. Everyone, .. SendRosters, ExportReports, ExportFinalReports],
    };

    public static bool Allows(Role role, Permission permission) =>
        Granted.TryGetValue(role, out var permissions) && permissions.Contains(permission);

    public static IReadOnlySet<Permission> Of(Role role) => Granted[role];
}
