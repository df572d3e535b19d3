using JdPartnership.Core.Accounts;

namespace JdPartnership.Core.Tests.Accounts;

public sealed class PermissionTableTests
{
    // Administrator, coordinator, auditor, liaison. Written out in full, so that no grant changes unnoticed.
    private static readonly Dictionary<Permission, string> Golden = new()
    {
        [Permission.ViewColleges] = "A C U L",
        [Permission.EditColleges] = "A C - -",
        [Permission.ViewHeadcounts] = "A C U L",
        [Permission.EditHeadcounts] = "A C - -",
        [Permission.EditPosts] = "A C - -",
        [Permission.ViewBatches] = "A C U L",
        [Permission.EditBatches] = "A C - -",
        [Permission.ViewRosters] = "A C U L",
        [Permission.ViewInternNames] = "A C - L",
        [Permission.UploadRosters] = "A C - L",
        [Permission.SubmitRosters] = "A C - L",
        [Permission.ReviewRosters] = "A C - -",
        [Permission.GrantWaivers] = "A C - -",
        [Permission.ManageStays] = "A C - -",
        [Permission.AssessForCollege] = "A C - L",
        [Permission.AssessForEnterprise] = "A C - -",
        [Permission.GrantEveryWaiver] = "A - - -",
        [Permission.RevealPersonalData] = "A C - -",
        [Permission.RevealMinors] = "A - - -",
        [Permission.ViewPersonalDataUses] = "A - U -",
        [Permission.ViewUnmaskedExports] = "A C U -",
        [Permission.RequestUnmaskedExports] = "A C - -",
        [Permission.ApproveUnmaskedExports] = "A - - -",
        [Permission.ViewRetention] = "A C U -",
        [Permission.ManageRetention] = "A - - -",
        [Permission.AnswerSubjects] = "A - - -",
        [Permission.ViewCompliance] = "A C U L",
        [Permission.ViewPayments] = "A C U L",
        [Permission.EditPayments] = "A C - -",
        [Permission.ViewAttendanceFiles] = "A C U -",
        [Permission.ImportAttendance] = "A C - -",
        [Permission.ViewFigures] = "A C U L",
        [Permission.ViewReports] = "A C U L",
        [Permission.EditPeriods] = "A - - -",
        [Permission.ExportReports] = "A C - L",
        [Permission.ExportFinalReports] = "A - - L",
        [Permission.RunReportJobs] = "A C - -",
        [Permission.ViewJobs] = "A C U -",
        [Permission.ManageJobs] = "A C - -",
        [Permission.Search] = "A C U L",
        [Permission.ViewHistory] = "A C U -",
        [Permission.RemoveDemoAccounts] = "A - - -",
    };

    public static TheoryData<Permission> All => [.. Enum.GetValues<Permission>()];

    [Theory]
    [MemberData(nameof(All))]
    public void EachPermission_IsGrantedAsInTheGoldenTable(Permission permission)
    {
        (Role Role, char Sign)[] columns = [(Role.Administrator, 'A'), (Role.Coordinator, 'C'), (Role.Auditor, 'U'), (Role.Liaison, 'L')];

        Assert.Equal(Golden[permission], string.Join(' ', columns.Select(c => PermissionTable.Allows(c.Role, permission) ? c.Sign : '-')));
    }

    [Fact]
    public void Roles_AreTheFourOfTheTable() => Assert.Equal(4, Enum.GetValues<Role>().Length);

    [Fact]
    public void UnknownRole_MayNothing() =>
        Assert.All(Enum.GetValues<Permission>(), permission => Assert.False(PermissionTable.Allows((Role)99, permission)));

    [Fact]
    public void Auditor_ChangesNothing() => Assert.DoesNotContain(
        PermissionTable.Of(Role.Auditor), p => !p.ToString().StartsWith("View") && p != Permission.Search);
}
