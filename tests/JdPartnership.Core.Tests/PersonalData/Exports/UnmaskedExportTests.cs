using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Uses;

namespace JdPartnership.Core.Tests.PersonalData.Exports;

public sealed class UnmaskedExportTests
{
    private static readonly DateTime Now = new(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Person Requester = new(2, "coordinator", Role.Coordinator);
    private static readonly Person Approver = new(1, "admin", Role.Administrator);

    public static TheoryData<ExportState> States => [.. Enum.GetValues<ExportState>()];

    [Fact]
    public void Approve_BySomebodyElse_StartsTheDays()
    {
        var export = New();
        export.Approve(Approver, Now, "同意");
        Assert.Equal((ExportState.Approved, "admin", (DateTime?)Now.AddDays(7)), (export.State, export.DecidedBy, export.ExpiresAt));
    }

    [Fact]
    public void Decide_ByWhoAsked_IsRefused_EvenUnderAnotherRole()
    {
        var alsoAdministrator = new Person(2, "coordinator", Role.Administrator);
        Assert.Equal("Export.OwnRequest", Refusal(() => New().Approve(alsoAdministrator, Now, null)));
        Assert.Equal("Export.OwnRequest", Refusal(() => New().Refuse(alsoAdministrator, Now, "否")));
        Assert.Equal("Export.OwnRequest", Refusal(() => New().Approve(new SystemUser("command"), Now, null)));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void EachStep_IsTakenOnlyFromItsState(ExportState state)
    {
        Assert.Equal(state == ExportState.Requested, Refusal(() => At(state).Approve(Approver, Now, null)) is null);
        Assert.Equal(state == ExportState.Requested, Refusal(() => At(state).Refuse(Approver, Now, "否")) is null);
        Assert.Equal(state == ExportState.Requested, Refusal(() => At(state).Withdraw(Requester)) is null);
        Assert.Equal(state == ExportState.Ready, Refusal(() => At(state).Download(Requester, Now)) is null);
        Assert.Equal(state == ExportState.Approved, Record.Exception(() => At(state).Complete(File(), 1, false)) is null);
    }

    [Fact]
    public void Withdraw_BySomebodyElse_IsRefused() => Assert.Equal("Export.NotYours", Refusal(() => New().Withdraw(Approver)));

    [Fact]
    public void Approve_AfterManyDays_IsRefused() =>
        Assert.Equal("Export.Outdated", Refusal(() => New().Approve(Approver, Now.AddDays(UnmaskedExport.DecisionDays), null)));

    [Fact]
    public void Download_IsForWhoAskedOnly_AFewTimes_UntilItExpires()
    {
        var export = At(ExportState.Ready);
        Assert.Equal("Export.NotYours", Refusal(() => export.Download(Approver, Now)));
        Assert.Equal("Export.NotReady", Refusal(() => export.Download(Requester, Now.AddDays(7))));
        for (var i = 0; i < UnmaskedExport.MostDownloads; i++)
        {
            export.Download(Requester, Now);
        }

        Assert.Equal("Export.UsedUp", Refusal(() => export.Download(Requester, Now)));
        Assert.Equal(UnmaskedExport.MostDownloads, export.Downloads);
    }

    [Fact]
    public void Expire_MarksTheFileAsRemoved()
    {
        var export = At(ExportState.Ready);
        export.Expire(Now.AddDays(8));
        Assert.Equal((ExportState.Expired, (DateTime?)Now.AddDays(8)), (export.State, export.File!.RemovedAt));
    }

    [Fact]
    public void Request_ByACommand_IsRefused() => Assert.Throws<InvalidOperationException>(() =>
        new UnmaskedExport(College(), Request(), new SystemUser("command"), Now));

    [Theory]
    [InlineData(0, 1, 8, 1, 1, "Export.NoRosters")]
    [InlineData(51, 1, 8, 1, 1, "Export.NoRosters")]
    [InlineData(1, 0, 8, 1, 1, "Export.NoFields")]
    [InlineData(1, 1, 7, 1, 1, "Export.PurposeLength")]
    [InlineData(1, 1, 301, 1, 1, "Export.PurposeLength")]
    [InlineData(1, 1, 8, 0, 1, "Export.RecipientLength")]
    [InlineData(1, 1, 8, 101, 1, "Export.RecipientLength")]
    [InlineData(1, 1, 8, 1, 0, "Export.ValidDaysOutOfRange")]
    [InlineData(1, 1, 8, 1, 31, "Export.ValidDaysOutOfRange")]
    [InlineData(50, 3, 300, 100, 30, null)]
    public void Rules_NameWhatIsWrong(int rosters, int fields, int purpose, int recipient, int days, string? code)
    {
        var request = new RequestUnmaskedExport
        {
            RosterIds = [.. Enumerable.Range(1, rosters)],
            Fields = (PersonalFields)fields,
            Purpose = new string('用', purpose),
            Recipient = new string('人', recipient),
            ValidDays = days,
        };
        Assert.Equal(code, UnmaskedExportRules.Check(request).SingleOrDefault()?.Code);
    }

    internal static UnmaskedExport New() => new(College(), Request(), Requester, Now);

    internal static RequestUnmaskedExport Request() => new()
    {
        RosterIds = [3, 2, 3],
        Fields = PersonalFields.IdNumber,
        Purpose = "办理秋季实习责任保险",
        Recipient = "人力资源部",
        ValidDays = 7,
    };

    internal static UnmaskedExport At(ExportState state)
    {
        var export = New();
        if (state is ExportState.Approved or ExportState.Ready or ExportState.Expired)
        {
            export.Approve(Approver, Now, null);
        }

        if (state is ExportState.Ready or ExportState.Expired)
        {
            export.Complete(File(), 2, concernsMinors: true);
        }

        switch (state)
        {
            case ExportState.Refused:
                export.Refuse(Approver, Now, "用途不清");
                break;
            case ExportState.Withdrawn:
                export.Withdraw(Requester);
                break;
            case ExportState.Expired:
                export.Expire(Now.AddDays(8));
                break;
        }

        return export;
    }

    private static College College() => new(new CollegeDetails { Name = "芜湖职业技术学院", Type = CollegeType.JuniorCollege });

    private static StoredFile File() => new("a.xlsx", "b", "c", 1, "d", Now);

    private static string? Refusal(Action step) => (Record.Exception(step) as DomainException)?.Errors.Single().Code;
}
